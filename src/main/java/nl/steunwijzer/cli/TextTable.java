package nl.steunwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal: the first column to the left, figures to the right. */
final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> headings) {
    rows.add(List.copyOf(headings));
  }

  void add(List<String> row) {
    rows.add(List.copyOf(row));
  }

  /** The lines, each column as wide as its widest cell. */
  List<String> lines() {
    int[] widths =
        IntStream.range(0, rows.getFirst().size())
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
        .mapToObj(
            i -> {
              String gap = " ".repeat(widths[i] - row.get(i).length());
              return i == 0 ? row.get(i) + gap : gap + row.get(i);
            })
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }
}
