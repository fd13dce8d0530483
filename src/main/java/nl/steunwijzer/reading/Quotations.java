package nl.steunwijzer.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Tells paragraphs that are wholly a quotation, perhaps with the name of who said it behind it. */
final class Quotations {

  private static final Pattern WHOLE = Pattern.compile("^[“«\"„].{60,}[”»\"][.,]?(?: .{1,200})?$");

  private static final Pattern FIRST_END = Pattern.compile("[”»\"]");

  private Quotations() {}

  static List<Block> mark(List<Block> blocks) {
    return blocks.stream().map(Quotations::mark).toList();
  }

  private static Block mark(Block block) {
    boolean paragraph =
        block.type() == Block.Type.PARAGRAPH && block.voice() == Block.Voice.PUBLISHER;
    return paragraph && isQuotation(block.text())
        ? new Block(block.type(), block.level(), block.text(), block.page(), Block.Voice.QUOTED)
        : block;
  }

  private static boolean isQuotation(String text) {
    if (!WHOLE.matcher(text).matches()) {
      return false;
    }
    var end = FIRST_END.matcher(text);
    return end.find(1) && end.end() > text.length() / 2;
  }
}
