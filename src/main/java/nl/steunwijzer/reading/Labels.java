package nl.steunwijzer.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Leaves out blocks that hold no words, such as a number that stood alone. */
final class Labels {

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  private Labels() {}

  static List<Block> drop(List<Block> blocks) {
    return blocks.stream().filter(block -> tells(block)).toList();
  }

  private static boolean tells(Block block) {
    return block.type() == Block.Type.ROW
        ? !block.text().isBlank()
        : WORD.matcher(block.text()).find();
  }
}
