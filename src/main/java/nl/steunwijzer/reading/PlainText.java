package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.text.CleanText;

/** Reads plain text, in particular text that was taken from a PDF. */
final class PlainText {

  private final Lexis lexis;

  PlainText(Lexis lexis) {
    this.lexis = lexis;
  }

  List<Block> read(String text, Budget budget) {
    budget.spend(text.length());
    return compose(PlainLines.of(text), lexis, budget);
  }

  private static List<Block> compose(List<Line> raw, Lexis lexis, Budget budget) {
    List<Line> lines = new ArrayList<>(RunningLines.remove(raw));
    WordJoin join = new WordJoin(lexis);
    lines.forEach(line -> join.learn(line.text()));
    budget.checkTime();
    Footnotes.Split split = Footnotes.split(lines, join);
    budget.checkTime();
    List<Line> clean = FootnoteMarks.remove(split.lines(), split.notes(), lexis);
    List<Block> blocks = new ArrayList<>(new BlockMaker(join).compose(Debris.remove(clean), false));
    split.notes().forEach(note -> blocks.add(footnote(note)));
    budget.checkTime();
    return blocks;
  }

  private static Block footnote(Footnotes.Note note) {
    return new Block(
        Block.Type.FOOTNOTE, 0, CleanText.of(note.text()), Optional.empty(), Block.Voice.PUBLISHER);
  }
}
