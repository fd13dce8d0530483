package nl.steunwijzer.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.reading.Block;
import nl.steunwijzer.reading.Block.Voice;

/**
 * The text of a document as it was read, in one piece: what a citation points into.
 *
 * @param text the blocks in order, an empty line between them
 * @param parts where each block stands in the text
 */
public record Snapshot(String text, List<Part> parts) {

  private static final String BETWEEN = "\n\n";

  public Snapshot {
    parts = List.copyOf(parts);
  }

  /**
   * One block of the text.
   *
   * @param start offset of its first character in the text
   * @param end offset behind its last character
   */
  public record Part(
      Block.Type type, int level, Voice voice, Optional<Integer> page, int start, int end) {}

  /** The text of these blocks. */
  static Snapshot of(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    for (Block block : blocks) {
      int start = text.length();
      text.append(block.text());
      parts.add(
          new Part(block.type(), block.level(), block.voice(), block.page(), start, text.length()));
      text.append(BETWEEN);
    }
    return new Snapshot(text.toString(), parts);
  }

  /** The text of one part. */
  public String textOf(Part part) {
    return text.substring(part.start(), part.end());
  }
}
