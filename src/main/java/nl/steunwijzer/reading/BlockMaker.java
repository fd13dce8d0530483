package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes blocks of lines in reading order, from which footnotes, running lines and debris were taken
 * away. A sentence that a page, a column or a picture cut in two is made whole.
 */
final class BlockMaker {

  /** Lines that stand alone: the number of a question, and 'Antwoord'. */
  private static final Pattern ALONE =
      Pattern.compile("^(?:\\d{1,2}|Vraag \\d{1,2}[:.]?)$", Pattern.CASE_INSENSITIVE);

  /** What the lines of the head of a letter begin with. */
  private static final Pattern LETTER_HEAD =
      Pattern.compile(
          "^(?:Datum|Betreft|Onderwerp|Ons kenmerk|Uw kenmerk|Kenmerk|Geachte|Aan de"
              + " [Vv]oorzitter|De [Vv]oorzitter van|Den Haag,|'s-Gravenhage,|’s-Gravenhage,|(?:De"
              + " )?(?:Minister|Staatssecretaris|MINISTER|STAATSSECRETARIS) (?:van|voor|VAN|VOOR)"
              + " )");

  private final WordJoin join;
  private final Headings headings = new Headings();
  private final OpenBlocks open = new OpenBlocks();
  private final List<OpenBlock> notes = new ArrayList<>();
  private String nextStep = "";

  BlockMaker(WordJoin join) {
    this.join = join;
  }

  /**
   * @param paged whether the numbers of pages are those of the file
   */
  List<Block> compose(List<Line> lines, boolean paged) {
    for (int i = 0; i < lines.size(); ) {
      i += take(lines, i);
    }
    return Stream.concat(open.stream(), notes.stream())
        .map(block -> block.toBlock(paged))
        .filter(block -> !block.text().isEmpty())
        .toList();
  }

  /** Takes one line, or all lines of a heading; gives how many. */
  private int take(List<Line> lines, int index) {
    Line line = lines.get(index);
    if (line.role() == Line.Role.ROW) {
      begin(Block.Type.ROW, 0, line, line.text(), ' ', true);
      return 1;
    }
    if (line.role() == Line.Role.NOTE) {
      takeNote(line);
      return 1;
    }
    if (standsAlone(line)) {
      begin(Block.Type.PARAGRAPH, 0, line, line.text(), ' ', true);
      return 1;
    }
    if (takeItem(lines, index)) {
      return 1;
    }
    Optional<OpenBlock> quoted = open.last().filter(block -> isAttribution(block, line));
    if (quoted.isPresent()) {
      quoted.get().attribute(line, join);
      return 1;
    }
    int heading = mayBegin(line) ? headings.count(lines, index) : 0;
    if (heading > 0) {
      takeHeading(lines.subList(index, index + heading));
      return heading;
    }
    takeText(line);
    return 1;
  }

  private static boolean standsAlone(Line line) {
    return ALONE.matcher(line.text()).matches()
        || QuestionsAndAnswers.isAnswerLabel(line.text())
        || Letter.isSalutation(line.text())
        || (!line.full() && Letter.isSignature(line.text()));
  }

  private void takeNote(Line line) {
    boolean begins = Character.isDigit(line.text().charAt(0)) || line.text().charAt(0) == '*';
    if (begins || notes.isEmpty()) {
      notes.add(new OpenBlock(Block.Type.FOOTNOTE, 0, line.page(), ' ', false));
    }
    String text =
        begins ? line.text().replaceFirst("^(?:\\d{1,3}[.)]?|\\*+)\\s*(?=\\S)", "") : line.text();
    notes.getLast().add(line, text, join);
  }

  private boolean takeItem(List<Line> lines, int index) {
    Line line = lines.get(index);
    Optional<Bullets.Item> item = Bullets.item(line.text());
    if (item.isPresent() && (item.get().sure() || mayBeItem(line, item.get().mark()))) {
      begin(
          Block.Type.BULLET,
          open.depth(item.get().mark()),
          line,
          item.get().text(),
          item.get().mark(),
          false);
      return true;
    }
    Optional<Bullets.Step> step = Bullets.step(line.text());
    if (step.isPresent() && isInSequence(lines, index, step.get())) {
      begin(Block.Type.STEP, 1, line, step.get().text(), step.get().number().charAt(0), false);
      nextStep = following(step.get().number());
      return true;
    }
    return false;
  }

  /** A dash that opens a line is a mark only where a sentence or an item ended before it. */
  private boolean mayBeItem(Line line, char mark) {
    Optional<OpenBlock> last = open.last();
    return last.isEmpty()
        || last.get().mark() == mark
        || Shape.endsSentence(last.get().text())
        || !last.get().takesLines()
        || (line.gap() && !last.get().isFull());
  }

  /** Whether the number before or the number after stands near by. */
  private boolean isInSequence(List<Line> lines, int index, Bullets.Step step) {
    String number = step.number();
    if (number.equals(nextStep)
        && !open.last().map(d -> d.type() == Block.Type.HEADING).orElse(true)) {
      return true;
    }
    String following = following(number);
    for (int i = index + 1; i < Math.min(lines.size(), index + 6); i++) {
      Optional<Bullets.Step> other = Bullets.step(lines.get(i).text());
      if (other.isPresent() && other.get().number().equals(following)) {
        return lines.get(index).role() != Line.Role.HEADING;
      }
    }
    return false;
  }

  /** Who said what was quoted stands right below it, without a full stop. */
  private static boolean isAttribution(OpenBlock last, Line line) {
    boolean names = Shape.startsAnew(line.text()) && !line.text().startsWith("“");
    return !line.gap()
        && !Shape.endsSentence(line.text())
        && (last.isAttributed() || (last.isQuotation() && names));
  }

  private static String following(String number) {
    return Character.isDigit(number.charAt(0))
        ? String.valueOf(Integer.parseInt(number) + 1)
        : String.valueOf((char) (number.charAt(0) + 1));
  }

  /** Whether a new block may begin at a line. */
  private boolean mayBegin(Line line) {
    Optional<OpenBlock> last = open.last();
    if (last.isEmpty() || !last.get().takesLines()) {
      return true;
    }
    OpenBlock block = last.get();
    if (Shape.hasOpenQuote(block.text()) && block.isFull()) {
      return false;
    }
    boolean ended = Shape.endsSentence(block.text()) && !block.isFull();
    return line.role() == Line.Role.HEADING || (line.gap() ? !Shape.leadsOn(block.text()) : ended);
  }

  private void takeHeading(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> join.append(text, line.text()));
    Line first = lines.getFirst();
    begin(
        Block.Type.HEADING,
        headings.level(text.toString(), first),
        first,
        text.toString(),
        ' ',
        true);
  }

  private void takeText(Line line) {
    Optional<OpenBlock> goesOn = goesOn(line);
    if (goesOn.isPresent() && line.gap() && !Shape.startsLower(line.text())) {
      goesOn.get().addDoubtful(line, join);
    } else if (goesOn.isPresent()) {
      goesOn.get().add(line, line.text(), join);
    } else {
      begin(Block.Type.PARAGRAPH, 0, line, line.text(), ' ', false);
    }
  }

  /** The block of which a line is the continuation. */
  private Optional<OpenBlock> goesOn(Line line) {
    Optional<OpenBlock> last = open.last();
    if (last.isEmpty() || LETTER_HEAD.matcher(line.text()).find()) {
      return Optional.empty();
    }
    OpenBlock block = last.get();
    boolean lower = Shape.startsLower(line.text());
    if (block.takesLines()
        && (line.gap() ? goesOnBehindGap(block, line) : goesOnBelow(block, line))) {
      return last;
    }
    return lower && line.gap() ? open.waiting() : Optional.empty();
  }

  private static boolean goesOnBelow(OpenBlock block, Line line) {
    boolean ended = Shape.endsSentence(block.text());
    boolean newParagraph = ended && !block.isFull() && Shape.startsAnew(line.text());
    return !newParagraph || (block.isItem() && !block.text().toString().endsWith(":"));
  }

  private static boolean goesOnBehindGap(OpenBlock block, Line line) {
    boolean lower = Shape.startsLower(line.text());
    if (!block.isOpen()) {
      return lower && block.type() == Block.Type.PARAGRAPH && block.text().toString().endsWith(":");
    }
    return Shape.startsLower(line.text())
        || Shape.leadsOn(block.text())
        || (Shape.hasOpenQuote(block.text()) && block.text().length() < 400)
        || (block.isItem() && block.hasOneLine() && block.isFull() && line.full())
        || (block.isFull()
            && !block.hasOneLine()
            && line.page() > block.lastPage()
            && line.text().charAt(0) != '“');
  }

  private void begin(
      Block.Type type, int level, Line line, String text, char mark, boolean closed) {
    OpenBlock block = new OpenBlock(type, level, line.page(), mark, closed);
    block.add(line, text, join);
    open.add(block);
  }
}
