package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.search.Highlighter;

/** The look-up: words, facets and the topics that fit. */
@JStache(path = "lookup")
record LookUpPage(Ui ui, Shell shell, ResultsView results) implements View {

  /** The part of the page that a script replaces while somebody types. */
  @JStache(path = "results")
  record ResultsView(
      Ui ui,
      Optional<String> words,
      String count,
      boolean none,
      List<AppliedView> applied,
      List<FacetView> facets,
      List<ResultView> items,
      Optional<String> previous,
      Optional<String> next)
      implements View {}

  /** A filter that is on, with the address of the page without it. */
  record AppliedView(String name, String value, String field, String code, String without) {}

  record FacetView(String name, List<ValueView> values) {}

  record ValueView(String label, long count, String url) {}

  record ResultView(
      String name,
      String url,
      Optional<String> abbreviation,
      String language,
      List<Highlighter.Piece> snippet,
      String kind,
      String type,
      Optional<String> provider,
      String status,
      String statusLabel,
      Optional<String> asOf) {}
}
