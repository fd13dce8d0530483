package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.web.AnswerView.TopicView;

/** A document as it was read: what is cited of it can be found by its anchor. */
@JStache(path = "document")
record DocumentPage(
    Ui ui,
    Shell shell,
    String title,
    String publisher,
    Optional<String> kind,
    Optional<String> date,
    Optional<String> age,
    Optional<String> over,
    Optional<String> url,
    String language,
    List<PartView> parts,
    List<TopicView> topics)
    implements View {

  /** One block of the text; exactly one of the flags is set. */
  record PartView(
      boolean heading,
      boolean asked,
      boolean quoted,
      boolean item,
      boolean note,
      boolean paragraph,
      Optional<Integer> page,
      List<PieceView> pieces) {}

  /** Text that is cited as a whole, or text that is not cited and has no anchor. */
  record PieceView(Optional<String> anchor, String text) {}
}
