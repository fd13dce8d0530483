package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds simple tables on a page: lines of short pieces that stand under each other. */
final class PrintedTable {

  private static final int FEWEST_ROWS = 3;

  /** Cells are shorter than this on average; lines of a column are longer. */
  private static final int CELL = 24;

  private static final float ALIGNED = 5;

  private PrintedTable() {}

  /**
   * A part of a page.
   *
   * @param rows of a table, or empty if the part is text
   */
  record Part(List<Span> spans, List<String> rows) {}

  static List<Part> parts(List<Span> spans) {
    List<List<Span>> lines = lines(spans);
    List<Part> parts = new ArrayList<>();
    List<Span> text = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int end = end(lines, i);
      if (end - i >= FEWEST_ROWS) {
        addText(text, parts);
        parts.add(new Part(lines.get(i), rows(lines.subList(i, end))));
        i = end;
      } else {
        text.addAll(lines.get(i));
        i++;
      }
    }
    addText(text, parts);
    return parts;
  }

  private static void addText(List<Span> text, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(new Part(List.copyOf(text), List.of()));
      text.clear();
    }
  }

  private static List<List<Span>> lines(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingDouble(Span::baseline).thenComparingDouble(Span::left));
    List<List<Span>> lines = new ArrayList<>();
    for (Span span : sorted) {
      if (lines.isEmpty() || !lines.getLast().getFirst().onLineOf(span)) {
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(span);
    }
    lines.forEach(line -> line.sort(Comparator.comparingDouble(Span::left)));
    return lines;
  }

  /** Where the table that begins at a line ends. */
  private static int end(List<List<Span>> lines, int start) {
    List<Span> first = lines.get(start);
    int end = start;
    int characters = 0;
    int cells = 0;
    while (end < lines.size() && isUnder(first, lines.get(end))) {
      characters += lines.get(end).stream().mapToInt(span -> span.text().length()).sum();
      cells += lines.get(end).size();
      end++;
    }
    return cells > 0 && characters / cells <= CELL ? end : start;
  }

  private static boolean isUnder(List<Span> first, List<Span> line) {
    if (first.size() < 2 || first.size() != line.size()) {
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      Span head = first.get(i);
      Span cell = line.get(i);
      boolean left = Math.abs(head.left() - cell.left()) < ALIGNED;
      boolean right = Math.abs(head.right() - cell.right()) < ALIGNED;
      boolean middle =
          Math.abs(head.left() + head.right() - cell.left() - cell.right()) < 2 * ALIGNED;
      if (!left && !right && !middle) {
        return false;
      }
    }
    return true;
  }

  private static List<String> rows(List<List<Span>> table) {
    return TableRow.texts(
        table.stream().map(row -> row.stream().map(Span::text).toList()).toList());
  }
}
