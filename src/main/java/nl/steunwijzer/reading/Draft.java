package nl.steunwijzer.reading;

import java.util.Optional;
import nl.steunwijzer.text.CleanText;

/** A block while its lines are still coming in. */
final class Draft {

  private final Block.Type type;
  private final int level;
  private final int page;
  private final char mark;
  private final boolean closed;
  private final StringBuilder text = new StringBuilder();
  private int lines;
  private boolean full;
  private int lastPage;

  /**
   * @param mark of an item of a list, or a space
   * @param closed whether no line may come behind the first
   */
  Draft(Block.Type type, int level, int page, char mark, boolean closed) {
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
    return takesLines() && !Shape.endsSentence(text);
  }

  Block toBlock(boolean paged) {
    String clean = CleanText.of(text.toString().replace("\u00ad", ""));
    return new Block(
        type, level, clean, paged ? Optional.of(page) : Optional.empty(), Block.Voice.PUBLISHER);
  }
}
