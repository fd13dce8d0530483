package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells by the letters of a whole document which lines are headings and which are notes. */
final class Print {

  private static final float LARGER = 1.13f;
  private static final float SMALLER = 0.93f;

  /** A heading is shorter; what is longer and bold is text with stress. */
  private static final int LONGEST = 160;

  private static final int MOST_BOLD = 3;
  private static final int DEEPEST = 4;

  private final List<PrintedLine> printed;
  private final float body;
  private final List<Float> larger;
  private boolean inNote;

  private Print(List<PrintedLine> printed) {
    this.printed = printed;
    TreeMap<Float, Integer> sizes = new TreeMap<>();
    printed.forEach(line -> sizes.merge(rounded(line.size()), line.text().length(), Integer::sum));
    this.body =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0f);
    this.larger = sizes.descendingKeySet().stream().filter(size -> size > body * LARGER).toList();
  }

  static List<Line> lines(List<PrintedLine> printed) {
    Print print = new Print(printed);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      lines.add(print.line(i));
    }
    boolean tells = lines.stream().anyMatch(line -> line.role() == Line.Role.HEADING);
    return tells ? lines : lines.stream().map(Print::untold).toList();
  }

  /** Where no heading differs in print, shape must tell. */
  private static Line untold(Line line) {
    return line.role() == Line.Role.BODY
        ? new Line(line.text(), line.page(), line.gap(), line.full(), Line.Role.UNKNOWN, 0)
        : line;
  }

  private Line line(int index) {
    PrintedLine line = printed.get(index);
    Line.Role role = role(index);
    inNote = role == Line.Role.NOTE;
    int level = role == Line.Role.HEADING ? level(line) : 0;
    return new Line(line.text(), line.page(), line.gap(), line.full(), role, level);
  }

  private Line.Role role(int index) {
    PrintedLine line = printed.get(index);
    if (line.row()) {
      return Line.Role.ROW;
    }
    if (line.size() < body * SMALLER && line.isLow() && isNote(index)) {
      return Line.Role.NOTE;
    }
    boolean large = line.size() > body * LARGER;
    boolean heading =
        line.text().length() < LONGEST
            && !Bullets.isItem(line.text())
            && (large || isBoldHead(index));
    return heading ? Line.Role.HEADING : Line.Role.BODY;
  }

  private boolean isNote(int index) {
    PrintedLine line = printed.get(index);
    boolean begins = line.text().matches("(?:\\d{1,3}|\\*).{4,}");
    return begins || (inNote && printed.get(index - 1).page() == line.page());
  }

  /** A few bold lines between others; all bold is no heading. */
  private boolean isBoldHead(int index) {
    PrintedLine line = printed.get(index);
    if (!line.bold() || line.size() < body * SMALLER || line.text().endsWith(".")) {
      return false;
    }
    int from = index;
    while (from > 0 && printed.get(from - 1).bold() && index - from <= MOST_BOLD) {
      from--;
    }
    int to = index;
    while (to + 1 < printed.size() && printed.get(to + 1).bold() && to - index <= MOST_BOLD) {
      to++;
    }
    return to - from < MOST_BOLD;
  }

  private int level(PrintedLine line) {
    int place = larger.indexOf(rounded(line.size()));
    return Math.min(DEEPEST, place >= 0 ? place + 1 : larger.size() + 1);
  }

  private static float rounded(float size) {
    return Math.round(size * 2) / 2f;
  }
}
