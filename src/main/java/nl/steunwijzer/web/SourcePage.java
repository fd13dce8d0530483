package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.web.AnswerView.OriginView;

/**
 * A source of an answer: what was quoted, among what stands around it.
 *
 * @param back to the answer that quotes it
 * @param from the name of the card or document
 * @param heading under which it stands
 * @param gone whether it no longer stands there as it was quoted
 * @param review what a reader must know if an editor is looking into the source
 */
@JStache(path = "source")
record SourcePage(
    Ui ui,
    Shell shell,
    String back,
    int number,
    String from,
    String fromUrl,
    Optional<String> heading,
    String language,
    List<LineView> lines,
    boolean gone,
    String quote,
    List<OriginView> origins,
    Optional<String> review)
    implements View {

  /** The same without the rest of the page, for a script. */
  @JStache(path = "sourcepart")
  record Part(Ui ui, SourcePage source) implements View {}

  /** A passage; what was quoted is marked. */
  record LineView(String text, boolean quoted) {}
}
