package nl.steunwijzer.reading;

import java.util.List;
import java.util.Optional;

/** Tells items of lists in a DOCX, which Tika writes as paragraphs with a mark before them. */
final class OfficeLists {

  private OfficeLists() {}

  /** Numbers of questions stay: what follows needs them. */
  static List<Block> mark(List<Block> blocks) {
    boolean questions =
        blocks.stream().anyMatch(block -> QuestionsAndAnswers.isAnswerLabel(block.text()));
    return questions ? blocks : blocks.stream().map(OfficeLists::mark).toList();
  }

  private static Block mark(Block block) {
    if (block.type() != Block.Type.PARAGRAPH) {
      return block;
    }
    Optional<Bullets.Item> item = Bullets.item(block.text());
    if (item.isPresent()) {
      return item(block, Block.Type.BULLET, item.get().text());
    }
    return Bullets.step(block.text())
        .map(step -> item(block, Block.Type.STEP, step.text()))
        .orElse(block);
  }

  private static Block item(Block block, Block.Type type, String text) {
    return new Block(type, 1, text, block.page(), block.voice());
  }
}
