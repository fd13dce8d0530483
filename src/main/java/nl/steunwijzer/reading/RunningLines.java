package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out what every page repeats at its head or foot, and the numbers of pages. */
final class RunningLines {

  /** The number of the page before or behind the words that are the same. */
  private static final Pattern NUMBER = Pattern.compile("^\\d+ | (?:\\d+ (?:van|of|/) )?\\d+$");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "^(?:[-–|] ?)?(?:(?:pagina|pag\\.?|bladzijde|blz\\.?|page|p\\.) ?)?\\d{1,4}(?:"
              + " ?(?:van|of|/) ?\\d{1,4})?(?: ?[-–|])?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNTED = Pattern.compile("(?:^| )\\d{1,4}$");

  private static final int NO_NUMBER = Integer.MIN_VALUE;

  /** How many lines at the head and at the foot may be running lines. */
  private static final int DEPTH = 2;

  private static final int FEWEST_PAGES = 3;
  private static final int LONGEST = 120;

  private RunningLines() {}

  /** The lines without those that return on at least three pages; the others keep their order. */
  static List<Line> remove(List<Line> lines) {
    return remove(lines, edges(lines));
  }

  /**
   * @param edges the indices of lines that stand at the head or foot of their page
   */
  static List<Line> remove(List<Line> lines, Set<Integer> edges) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (int index : edges) {
      Line line = lines.get(index);
      pages.computeIfAbsent(pattern(line.text()), key -> new HashSet<>()).add(line.page());
    }
    Map<Integer, Set<Integer>> counting = counting(lines, edges);
    List<Line> kept = new ArrayList<>();
    boolean parted = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean edge = edges.contains(i);
      int repeats = edge ? pages.getOrDefault(pattern(line.text()), Set.of()).size() : 0;
      boolean repeated = line.text().length() <= LONGEST && repeats >= FEWEST_PAGES;
      boolean counts = edge && counting.getOrDefault(behind(line), Set.of()).size() >= FEWEST_PAGES;
      if (edge && (repeated || counts || isPageNumber(lines, i))) {
        parted = true;
        continue;
      }
      kept.add(parted ? line.withGap() : line);
      parted = false;
    }
    return kept;
  }

  /** The pages on which a line has a number that goes up with the pages, by the difference. */
  private static Map<Integer, Set<Integer>> counting(List<Line> lines, Set<Integer> edges) {
    Map<Integer, Set<Integer>> counting = new HashMap<>();
    for (int index : edges) {
      Line line = lines.get(index);
      counting.computeIfAbsent(behind(line), key -> new HashSet<>()).add(line.page());
    }
    counting.remove(NO_NUMBER);
    return counting;
  }

  /** How far the number in a line is behind that of its page. */
  private static int behind(Line line) {
    Matcher number = COUNTED.matcher(line.text());
    boolean fits = line.text().length() <= LONGEST && !Shape.endsSentence(line.text());
    return fits && number.find()
        ? line.page() - Integer.parseInt(number.group().strip())
        : NO_NUMBER;
  }

  /** The number of a question stands before its text, not at the end of a page. */
  private static boolean isPageNumber(List<Line> lines, int index) {
    int page = lines.get(index).page();
    boolean last = index + 1 == lines.size() || lines.get(index + 1).page() != page;
    boolean only = index == 0 || lines.get(index - 1).page() != page;
    return last && !only && PAGE_NUMBER.matcher(lines.get(index).text()).matches();
  }

  private static Set<Integer> edges(List<Line> lines) {
    Set<Integer> edges = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      int page = lines.get(i).page();
      boolean head = i < DEPTH || lines.get(i - DEPTH).page() != page;
      boolean foot = i + DEPTH >= lines.size() || lines.get(i + DEPTH).page() != page;
      boolean sentence = !lines.get(i).gap() && Shape.endsSentence(lines.get(i).text());
      if ((head || foot) && !sentence) {
        edges.add(i);
      }
    }
    return edges;
  }

  private static String pattern(String text) {
    return NUMBER.matcher(text).replaceAll("#");
  }
}
