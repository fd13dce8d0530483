package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of one printed page, in reading order. */
final class PrintedPage {

  /** So much of the height, at the top and at the bottom, is for running lines. */
  private static final float EDGE = 0.07f;

  /** White space of this many usual distances of lines parts paragraphs. */
  private static final float PARTED = 1.25f;

  /** A line begins this much to the right of others, in sizes, if it is indented. */
  private static final float INDENT = 0.7f;

  /** The margin of a letter is narrower than this part of the height of the page. */
  private static final float NARROW = 0.25f;

  /** What stands in the margin of a letter, above the address and the numbers of the sender. */
  private static final Pattern SENDER =
      Pattern.compile(
          "(?:Bezoekadres|Postadres|Ons kenmerk|Uw kenmerk|Overheidsidentificatienr):?");

  private final int page;
  private final float height;
  private final List<PrintedLine> lines = new ArrayList<>();

  private PrintedPage(int page, float height) {
    this.page = page;
    this.height = height;
  }

  static List<PrintedLine> lines(int page, float height, List<Glyph> glyphs) {
    PrintedPage printed = new PrintedPage(page, height);
    List<Span> head = new ArrayList<>();
    List<Span> middle = new ArrayList<>();
    List<Span> foot = new ArrayList<>();
    for (Span span : Spans.of(glyphs)) {
      boolean top = span.baseline() < EDGE * height;
      (top ? head : span.baseline() > (1 - EDGE) * height ? foot : middle).add(span);
    }
    printed.addRegion(head);
    for (PrintedTable.Part part : PrintedTable.parts(middle)) {
      if (part.rows().isEmpty()) {
        Columns.read(part.spans()).forEach(region -> printed.addRegion(region.spans()));
      } else {
        part.rows().forEach(row -> printed.addRow(row, part.spans().getFirst()));
      }
    }
    printed.addRegion(foot);
    return printed.lines;
  }

  private void addRow(String row, Span first) {
    float place = first.baseline() / height;
    lines.add(new PrintedLine(row, page, true, false, first.size(), false, place, true));
  }

  private void addRegion(List<Span> region) {
    List<Span> spans = onOneLine(region);
    if (spans.isEmpty() || isSender(spans)) {
      return;
    }
    float left = (float) spans.stream().mapToDouble(Span::left).min().orElse(0);
    float right = (float) spans.stream().mapToDouble(Span::right).max().orElse(0);
    double usual = usualDistance(spans);
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      boolean gap = i == 0 || isParted(spans.get(i - 1), span, left, usual);
      boolean full =
          i + 1 == spans.size()
              ? span.right() > right - 3 * span.size()
              : isFull(span, spans.get(i + 1), right);
      float place = span.baseline() / height;
      lines.add(
          new PrintedLine(span.text(), page, gap, full, span.size(), span.bold(), place, false));
    }
  }

  private boolean isSender(List<Span> spans) {
    double left = spans.stream().mapToDouble(Span::left).min().orElse(0);
    double right = spans.stream().mapToDouble(Span::right).max().orElse(0);
    return right - left < NARROW * height
        && spans.stream().anyMatch(span -> SENDER.matcher(span.text()).matches());
  }

  /** Pieces on one line that are not parted by a gutter are one line. */
  private static List<Span> onOneLine(List<Span> region) {
    List<Span> sorted = new ArrayList<>(region);
    sorted.sort(Comparator.comparingDouble(Span::baseline).thenComparingDouble(Span::left));
    List<Span> lines = new ArrayList<>();
    for (Span span : sorted) {
      boolean same = !lines.isEmpty() && lines.getLast().onLineOf(span);
      if (same) {
        Span last = lines.removeLast();
        boolean before = span.left() < last.left();
        String text = before ? span.text() + " " + last.text() : last.text() + " " + span.text();
        lines.add(
            new Span(
                text,
                Math.min(last.left(), span.left()),
                Math.max(last.right(), span.right()),
                last.baseline(),
                Math.max(last.size(), span.size()),
                last.bold() && span.bold()));
      } else {
        lines.add(span);
      }
    }
    return lines;
  }

  private static double usualDistance(List<Span> spans) {
    double[] distances = new double[Math.max(0, spans.size() - 1)];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = spans.get(i + 1).baseline() - spans.get(i).baseline();
    }
    java.util.Arrays.sort(distances);
    return distances.length < 3 ? 0 : distances[distances.length / 2];
  }

  private static boolean isParted(Span above, Span line, float left, double usual) {
    double distance = line.baseline() - above.baseline();
    double reference = usual > 0 ? Math.min(usual, 1.6 * line.size()) : 1.4 * line.size();
    boolean indented =
        line.left() > above.left() + INDENT * line.size()
            && above.left() < left + INDENT * line.size();
    boolean outdented = line.left() < above.left() - INDENT * line.size();
    boolean other =
        Math.abs(line.size() - above.size()) > 0.12f * line.size() || line.bold() != above.bold();
    return distance > PARTED * Math.max(reference, 1.05 * line.size())
        || indented
        || outdented
        || (other && !above.text().endsWith("-"));
  }

  private static boolean isFull(Span line, Span next, float right) {
    int end = next.text().indexOf(' ');
    float word = end < 0 ? next.width() : next.width() * end / next.text().length();
    return line.right() + word + 0.25f * line.size() > right;
  }
}
