package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;

/** Writes the rows of a table as lines: 'Kop: cel; Kop: cel'. */
final class TableRow {

  private TableRow() {}

  /**
   * The rows of a table of which nothing tells which row holds the heads. The first does only if
   * that is sure: a pair such as 'Doel: daken' over another pair is no head.
   */
  static List<String> texts(List<List<String>> rows) {
    boolean headed = rows.size() > 1 && isHead(rows.getFirst(), rows.subList(1, rows.size()));
    List<String> heads = headed ? rows.getFirst() : List.of();
    return rows.subList(headed ? 1 : 0, rows.size()).stream()
        .map(cells -> text(heads, cells))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** A cell without a head stands by itself, an empty cell is left out. */
  static String text(List<String> heads, List<String> cells) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String head = i < heads.size() ? heads.get(i).replaceFirst(":$", "") : "";
      if (!cell.isEmpty()) {
        parts.add(head.isEmpty() || head.equals(cell) ? cell : head + ": " + cell);
      }
    }
    return String.join("; ", parts);
  }

  /** Words over figures, in a column of several figures or in all columns. */
  private static boolean isHead(List<String> first, List<List<String>> rest) {
    boolean words = first.stream().noneMatch(cell -> cell.isEmpty() || isFigure(cell));
    boolean all = rest.stream().allMatch(row -> row.stream().allMatch(TableRow::isFigure));
    boolean column = false;
    for (int i = 1; i < first.size() && rest.size() > 1; i++) {
      int place = i;
      column |= rest.stream().allMatch(row -> place < row.size() && isFigure(row.get(place)));
    }
    return words && (all || column);
  }

  private static boolean isFigure(String cell) {
    return !cell.isEmpty() && cell.chars().anyMatch(Character::isDigit) && Shape.isLoose(cell);
  }
}
