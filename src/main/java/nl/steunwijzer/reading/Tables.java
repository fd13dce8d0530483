package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.steunwijzer.text.CleanText;
import org.jsoup.nodes.Element;

/** Reads the rows of a table as lines: 'Kop: cel; Kop: cel'. */
final class Tables {

  /** A cell that spans more columns spans them all. */
  private static final int MOST_COLUMNS = 50;

  private Tables() {}

  /** Whether a table only puts things in their place. */
  static boolean isLayout(Element table) {
    String role = table.attr("role");
    return role.equals("presentation")
        || role.equals("none")
        || table.selectFirst("td table, th table, h1, h2, h3") != null
        || table.select("> tr > *, > thead > tr > *, > tbody > tr > *").size() <= 1;
  }

  static List<String> rows(Element table) {
    List<List<String>> bodies = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    List<String> heads = List.of();
    Map<Integer, Span> spans = new TreeMap<>();
    for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
      List<String> cells = cells(row, spans);
      if (isHead(row, rows.isEmpty())) {
        heads = cells;
        continue;
      }
      bodies.add(cells);
      rows.add(
          heads.isEmpty() && isPair(row) ? String.join(": ", cells) : TableRow.text(heads, cells));
    }
    boolean told = !heads.isEmpty() || table.selectFirst("th") != null;
    return told ? rows.stream().filter(row -> !row.isEmpty()).toList() : TableRow.texts(bodies);
  }

  /** A row of heads: marked as such, or all in bold. */
  private static boolean isHead(Element row, boolean first) {
    boolean heads = row.selectFirst("> td") == null;
    boolean inHead = row.closest("thead") != null;
    boolean bold =
        first
            && row.childrenSize() > 1
            && row.children().stream()
                .allMatch(
                    cell -> cell.select("strong, b").text().equals(cell.text()) && cell.hasText());
    return inHead || (first && heads) || bold;
  }

  /** A head at the left, and what belongs to it. */
  private static boolean isPair(Element row) {
    return row.childrenSize() == 2
        && row.child(0).nameIs("th")
        && row.child(1).nameIs("td")
        && !row.child(1).text().isBlank();
  }

  /** A cell that goes on in the rows below. */
  private record Span(String text, int rows) {}

  private static List<String> cells(Element row, Map<Integer, Span> spans) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.select("> td, > th")) {
      takeSpan(cells, spans);
      String text = CleanText.of(cell.text());
      int columns = Math.clamp(number(cell, "colspan"), 1, MOST_COLUMNS);
      int rows = number(cell, "rowspan");
      for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
        if (rows > 1) {
          spans.put(cells.size(), new Span(text, rows - 1));
        }
        cells.add(i == 0 ? text : "");
      }
    }
    takeSpan(cells, spans);
    return cells;
  }

  private static void takeSpan(List<String> cells, Map<Integer, Span> spans) {
    Optional<Span> span = Optional.ofNullable(spans.remove(cells.size()));
    while (span.isPresent() && cells.size() < MOST_COLUMNS) {
      int column = cells.size();
      String text = span.get().text();
      int rows = span.get().rows();
      cells.add(text);
      if (rows > 1) {
        spans.put(column, new Span(text, rows - 1));
      }
      span = Optional.ofNullable(spans.remove(cells.size()));
    }
  }

  private static int number(Element cell, String attribute) {
    String value = cell.attr(attribute);
    return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
  }
}
