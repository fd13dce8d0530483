package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;

/** Writes one row of a table as a line. */
final class TableRow {

  private TableRow() {}

  /** 'Kop: cel; Kop: cel'; a cell without a head stands by itself, an empty cell is left out. */
  static String text(List<String> heads, List<String> cells) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String head = i < heads.size() ? heads.get(i) : "";
      if (!cell.isEmpty()) {
        parts.add(
            head.isEmpty() || head.equals(cell) ? cell : head.replaceFirst(":$", "") + ": " + cell);
      }
    }
    return String.join("; ", parts);
  }
}
