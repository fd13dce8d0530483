package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * A few topics beside each other, or what is still to be chosen.
 *
 * @param message why there is nothing to compare yet
 * @param rows empty as long as there is nothing to compare
 * @param mayAdd whether one more fits beside these
 * @param near topics that are related to these
 */
@JStache(path = "compare")
record ComparePage(
    Ui ui,
    Shell shell,
    List<ChosenView> chosen,
    Optional<String> message,
    List<RowView> rows,
    boolean mayAdd,
    List<ChoiceView> near,
    List<ChoiceView> others)
    implements View {

  /** A topic in the comparison, with the address of the page without it. */
  record ChosenView(
      String slug, String name, String shortName, String url, String without, String sheet) {}

  /**
   * One line of the table.
   *
   * @param differs whether two topics or more give another value; texts are there to be read
   * @param same whether all give the same value
   */
  record RowView(
      String heading, String language, boolean differs, boolean same, List<CellView> cells) {}

  /** What one topic says; silent if its card says nothing of this. */
  record CellView(String topic, boolean silent, List<ToldView> told) {}

  /**
   * One thing that a card says.
   *
   * @param text of ours or a value of the card; empty if there is HTML
   * @param html of a passage, with raw HTML escaped
   */
  record ToldView(
      String text, String html, String language, Optional<String> note, List<MarkView> marks) {}

  /** A source by its publisher and date. */
  record MarkView(String label, String url, Optional<String> age) {}

  record ChoiceView(String slug, String name) {}
}
