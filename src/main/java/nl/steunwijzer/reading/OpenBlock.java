package nl.steunwijzer.reading;

import java.util.Optional;
import nl.steunwijzer.text.CleanText;

/** A block while its lines are still coming in. */
final class OpenBlock {

  private final Block.Type type;
  private final int level;
  private final int page;
  private final char mark;
  private final boolean closed;
  private final StringBuilder text = new StringBuilder();
  private int lines;
  private boolean full;
  private int lastPage;
  private boolean attributed;
  private int doubtful;

  /**
   * @param mark of an item of a list, or a space
   * @param closed whether no line may come behind the first
   */
  OpenBlock(Block.Type type, int level, int page, char mark, boolean closed) {
    this.type = type;
    this.level = level;
    this.page = page;
    this.mark = mark;
    this.closed = closed;
  }

  void add(Line line, String words, WordJoin join) {
    join.append(text, words);
    full = line.full();
    lastPage = line.page();
    lines++;
  }

  Block.Type type() {
    return type;
  }

  int level() {
    return level;
  }

  char mark() {
    return mark;
  }

  StringBuilder text() {
    return text;
  }

  boolean isItem() {
    return type == Block.Type.BULLET || type == Block.Type.STEP;
  }

  /** Whether its last line is so full that the text may go on. */
  boolean isFull() {
    return full;
  }

  /** Takes a line of which it is not sure that it follows. */
  void addDoubtful(Line line, WordJoin join) {
    if (doubtful == 0) {
      doubtful = text.length();
    }
    add(line, line.text(), join);
  }

  boolean isDoubtful() {
    return doubtful > 0;
  }

  /** Takes away what was added in doubt, as a block of its own. */
  OpenBlock split() {
    OpenBlock rest = new OpenBlock(Block.Type.PARAGRAPH, 0, lastPage, ' ', false);
    rest.text.append(text.substring(doubtful).strip());
    rest.lines = lines;
    text.setLength(doubtful);
    doubtful = 0;
    return rest;
  }

  /** Takes a line that says who is quoted; behind it nothing of the quotation follows. */
  void attribute(Line line, WordJoin join) {
    add(line, line.text(), join);
    attributed = true;
  }

  boolean isAttributed() {
    return attributed;
  }

  /** Whether it is wholly a quotation. */
  boolean isQuotation() {
    int last = text.length() - 1;
    return type == Block.Type.PARAGRAPH
        && last > 0
        && text.charAt(0) == '“'
        && (text.charAt(last) == '”' || (text.charAt(last - 1) == '”' && text.charAt(last) == '.'));
  }

  int lastPage() {
    return lastPage;
  }

  boolean hasOneLine() {
    return lines == 1;
  }

  boolean takesLines() {
    return !closed && (type == Block.Type.PARAGRAPH || isItem());
  }

  /** Whether its last sentence has not ended. */
  boolean isOpen() {
    return takesLines() && !attributed && !Shape.endsSentence(text) && !Shape.endsInUrl(text);
  }

  Block toBlock(boolean paged) {
    String clean = CleanText.of(text.toString().replace("\u00ad", ""));
    return new Block(
        type, level, clean, paged ? Optional.of(page) : Optional.empty(), Block.Voice.PUBLISHER);
  }
}
