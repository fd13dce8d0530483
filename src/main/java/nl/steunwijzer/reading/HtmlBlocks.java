package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.steunwijzer.reading.Block.Voice;
import nl.steunwijzer.text.CleanText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes blocks of the elements of a page, in their order. */
final class HtmlBlocks {

  private static final Set<String> CONTAINERS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figure",
          "figcaption",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul",
          "caption");

  /** What sites write under a page, whatever it is about. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^(?:(?:Deel|Print|Mail|Tweet) (?:deze|dit|op|via)|Naar boven|Terug naar"
              + " (?:boven|top)|Lees voor$|Was deze|Heeft deze (?:pagina|informatie)|Direct naar|Ga"
              + " (?:direct )?naar (?:de )?(?:inhoud|hoofdinhoud|content)|U bent"
              + " hier|Delen$|Print$|Laatst (?:gewijzigd|bijgewerkt)|Laatste"
              + " (?:wijziging|update)|Gepubliceerd op).{0,80}$",
          Pattern.CASE_INSENSITIVE);

  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder inline = new StringBuilder();
  private int lastLevel = 1;

  HtmlBlocks(Budget budget) {
    this.budget = budget;
  }

  /** What a block of running text becomes, by where it stands. */
  private record Place(Block.Type type, int level, Voice voice) {
    static final Place FLOW = new Place(Block.Type.PARAGRAPH, 0, Voice.PUBLISHER);

    Place quoted() {
      return new Place(type, level, Voice.QUOTED);
    }
  }

  List<Block> read(Element content) {
    walk(content, Place.FLOW);
    flush(Place.FLOW);
    return blocks;
  }

  private void walk(Element parent, Place place) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        inline.append(text.getWholeText().replaceAll("\\s+", " "));
      } else if (node instanceof Element element) {
        visit(element, place);
      }
    }
  }

  private void visit(Element element, Place place) {
    String name = element.normalName();
    switch (name) {
      case "br" -> lineBreak(element, place);
      case "sup" -> inline.append(Superscript.of(element));
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', place);
      case "summary" -> heading(element, Math.min(6, lastLevel + 1), place);
      case "ul", "ol" ->
          list(element, name.equals("ol") ? Block.Type.STEP : Block.Type.BULLET, place);
      case "dl" -> definitions(element, place);
      case "table" -> table(element, place);
      case "blockquote" -> contained(element, place.quoted());
      case "hr", "img" -> flush(place);
      default -> {
        if (CONTAINERS.contains(name)) {
          contained(element, place);
        } else {
          walk(element, place);
        }
      }
    }
  }

  /** Two breaks part paragraphs. */
  private void lineBreak(Element element, Place place) {
    Node next = element.nextSibling();
    while (next instanceof TextNode blank && blank.isBlank()) {
      next = blank.nextSibling();
    }
    if (next instanceof Element another && another.nameIs("br")) {
      flush(place);
    } else {
      inline.append(' ');
    }
  }

  private void contained(Element element, Place place) {
    flush(place);
    walk(element, isNote(element) ? new Place(Block.Type.FOOTNOTE, 0, place.voice()) : place);
    flush(isNote(element) ? new Place(Block.Type.FOOTNOTE, 0, place.voice()) : place);
  }

  private static boolean isNote(Element element) {
    String role = element.attr("role");
    return role.equals("doc-footnote")
        || role.equals("doc-endnotes")
        || element.hasClass("footnote")
        || element.hasClass("footnotes")
        || element.hasClass("voetnoot")
        || element.hasClass("footnote_text");
  }

  private void heading(Element element, int level, Place place) {
    flush(place);
    walk(element, place);
    lastLevel = element.nameIs("summary") ? lastLevel : level;
    flush(new Place(Block.Type.HEADING, level, Voice.PUBLISHER));
  }

  private void list(Element list, Block.Type type, Place place) {
    flush(place);
    int depth =
        place.type() == Block.Type.BULLET || place.type() == Block.Type.STEP
            ? place.level() + 1
            : 1;
    Block.Type kind = place.type() == Block.Type.FOOTNOTE ? Block.Type.FOOTNOTE : type;
    Place item = new Place(kind, kind == Block.Type.FOOTNOTE ? 0 : depth, place.voice());
    for (Element child : list.children()) {
      flush(item);
      visitItem(child, item);
    }
    flush(item);
  }

  private void visitItem(Element child, Place item) {
    if (child.nameIs("li")) {
      walk(child, item);
    } else {
      visit(child, item);
    }
    flush(item);
  }

  private void definitions(Element list, Place place) {
    flush(place);
    String term = "";
    for (Element child : list.select("> dt, > dd, > div > dt, > div > dd")) {
      if (child.nameIs("dt")) {
        term = CleanText.of(child.text()).replaceFirst(":$", "");
        continue;
      }
      int before = blocks.size();
      Place item = new Place(Block.Type.BULLET, 1, place.voice());
      inline.append(term.isEmpty() ? "" : term + ": ");
      walk(child, item);
      flush(item);
      if (blocks.size() > before) {
        term = "";
      }
    }
  }

  private void table(Element table, Place place) {
    flush(place);
    if (Tables.isLayout(table)) {
      table.select("td, th").forEach(cell -> contained(cell, place));
      return;
    }
    Optional.ofNullable(table.selectFirst("> caption"))
        .ifPresent(caption -> contained(caption, place));
    for (String row : Tables.rows(table)) {
      add(row, new Place(Block.Type.ROW, 0, place.voice()));
    }
  }

  private void flush(Place place) {
    String text = CleanText.of(inline.toString());
    inline.setLength(0);
    if (!text.isEmpty()
        && !(place.type() != Block.Type.HEADING && AROUND.matcher(text).matches())) {
      add(text, place);
    }
  }

  private void add(String text, Place place) {
    budget.spend(text.length());
    blocks.add(new Block(place.type(), place.level(), text, Optional.empty(), place.voice()));
  }
}
