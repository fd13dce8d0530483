package nl.steunwijzer.web;

import java.util.Map;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A passage as HTML: links to other cards work, and nothing an editor writes can be a tag. */
final class PassageHtml {

  private static final Parser MARKDOWN = Parser.builder().build();

  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .omitSingleParagraphP(true)
          .attributeProviderFactory(context -> PassageHtml::attributes)
          .build();

  private final Ui ui;
  private final Knowledge knowledge;

  PassageHtml(Ui ui, Knowledge knowledge) {
    this.ui = ui;
    this.knowledge = knowledge;
  }

  String of(Passage passage) {
    Node document = MARKDOWN.parse(passage.markdown());
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            if (passage.links().contains(link.getDestination())) {
              resolve(link);
            }
          }
        });
    return HTML.render(document).strip();
  }

  /** A link to a card that is not there (any more) becomes plain text. */
  private void resolve(Link link) {
    if (knowledge.find(link.getDestination()).isPresent()) {
      link.setDestination(ui.url("/regelingen/" + link.getDestination()));
      return;
    }
    for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
      link.insertBefore(child);
    }
    link.unlink();
  }

  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Link) {
      attributes.put("class", "nl-link");
      if (!attributes.getOrDefault("href", "").startsWith("/")) {
        attributes.put("rel", "noopener");
      }
    }
  }
}
