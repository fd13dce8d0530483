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
      Optional<StartView> start,
      List<SortView> orders,
      List<FacetView> facets,
      List<ResultView> items,
      Optional<String> previous,
      Optional<String> next)
      implements View {}

  /** A filter that is on, with the address of the page without it. */
  record AppliedView(String name, String value, String field, String code, String without) {}

  /** An order in which the results can stand. */
  record SortView(String label, String url, boolean current) {}

  /** A facet; open if one of its values is chosen, or if it is the one to begin with. */
  record FacetView(String name, boolean open, List<ValueView> values) {}

  record ValueView(String label, String language, long count, String url, boolean current) {}

  record ResultView(
      String slug,
      String shortName,
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
      Optional<String> asOf,
      Optional<AmountView> amount,
      Optional<String> newest) {}

  /** The most that somebody can get, and what the card calls it. */
  record AmountView(String label, String value) {}
}
