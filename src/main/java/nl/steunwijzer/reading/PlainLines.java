package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a plain text. A text that was taken from a PDF has its pages parted by a form feed,
 * or by one space where that was taken away.
 */
final class PlainLines {

  /** A page that begins, not an item of a list that stands a little to the right. */
  private static final Pattern PAGE_START = Pattern.compile("^ (?=\\d|[^\\s>\\-–−*].)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** More lines than one in so many that begin with a space are no pages, but a style. */
  private static final int LINES_PER_PAGE = 5;

  /** The widest line is this much wider than the narrowest full one, as letters differ in width. */
  private static final double SLACK = 0.86;

  private static final int USUAL_WORD = 7;
  private static final int FEWEST_TO_MEASURE = 3;

  private PlainLines() {}

  static List<Line> of(String text) {
    List<String> raw =
        Arrays.asList(
            text.replace("\r\n", "\n").replace('\r', '\n').replace("\f", "\n ").split("\n", -1));
    boolean paged = isPaged(raw);
    List<Line> lines = new ArrayList<>();
    int page = 1;
    int groupStart = 0;
    boolean gap = true;
    int usual = usualWidth(raw);
    for (String line : raw) {
      String words = BLANKS.matcher(line).replaceAll(" ").strip();
      if (words.isEmpty()) {
        gap = true;
        continue;
      }
      boolean turned = paged && !lines.isEmpty() && PAGE_START.matcher(line).find();
      if (turned) {
        page++;
      }
      if (gap || turned) {
        measure(lines, groupStart, usual);
        groupStart = lines.size();
      }
      lines.add(new Line(words, page, gap || turned, false, Line.Role.UNKNOWN, 0));
      gap = false;
    }
    measure(lines, groupStart, usual);
    return lines;
  }

  private static boolean isPaged(List<String> raw) {
    long starts = raw.stream().filter(line -> PAGE_START.matcher(line).find()).count();
    return starts > 0 && starts * LINES_PER_PAGE < raw.size();
  }

  /** Nine in ten lines are not wider than this. */
  private static int usualWidth(List<String> raw) {
    int[] widths =
        raw.stream().mapToInt(line -> line.strip().length()).filter(w -> w > 20).sorted().toArray();
    return widths.length == 0 ? 0 : widths[widths.length * 9 / 10];
  }

  /** Tells of each line of a group whether it is full, by the widest line of the group. */
  private static void measure(List<Line> lines, int from, int usual) {
    int widest =
        lines.subList(from, lines.size()).stream().mapToInt(l -> l.text().length()).max().orElse(0);
    int width = lines.size() - from >= FEWEST_TO_MEASURE ? widest : Math.max(widest, usual);
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      int next = i + 1 < lines.size() ? firstWord(lines.get(i + 1).text()) + 1 : USUAL_WORD;
      boolean full =
          line.text().length() + next > SLACK * width
              || Shape.isHyphen(line.text().charAt(line.text().length() - 1));
      lines.set(i, new Line(line.text(), line.page(), line.gap(), full, line.role(), 0));
    }
  }

  private static int firstWord(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text.length() : end;
  }
}
