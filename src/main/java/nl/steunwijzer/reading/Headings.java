package nl.steunwijzer.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings among lines, by their shape where the print does not tell. */
final class Headings {

  private static final Pattern PART =
      Pattern.compile("^(?:Deel|Katern|Part) (?:\\d{1,2}|[IVX]{1,4})\\b:?.*");

  private static final Pattern CHAPTER =
      Pattern.compile(
          "^(?:(?:Hoofdstuk|Chapter|Bijlage) (?:\\d{1,2}|[IVXA-F]{1,4})\\b|\\d{1,2}[.:]?"
              + " +\\p{Lu}).*");

  private static final Pattern SECTION =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.? +[\\p{Lu}‘'“].*");

  private static final Pattern NUMBER_ONLY =
      Pattern.compile("^(?:Deel|Katern|Hoofdstuk|Part|Chapter) (?:\\d{1,2}|[IVX]{1,4}):?$");

  private static final Pattern NO_END = Pattern.compile("[.;,:]$");

  private static final int MOST_LINES = 5;
  private static final int LONGEST = 130;
  private static final int DEEPEST = 6;

  private int numbered = 1;

  /** How many lines, from an index, make up a heading; 0 if none begins there. */
  int count(List<Line> lines, int index) {
    if (lines.get(index).role() == Line.Role.HEADING) {
      return printed(lines, index);
    }
    if (lines.get(index).role() != Line.Role.UNKNOWN
        || !Shape.startsAnew(lines.get(index).text())) {
      return 0;
    }
    int length = 0;
    for (int count = 1; count <= MOST_LINES && index + count < lines.size(); count++) {
      Line line = lines.get(index + count - 1);
      Line next = lines.get(index + count);
      length += line.text().length() + 1;
      if (length > LONGEST || line.text().endsWith("”")) {
        return 0;
      }
      boolean lead = count == 1 && NUMBER_ONLY.matcher(line.text()).matches();
      if (lead || goesOn(line, next)) {
        continue;
      }
      boolean ends = !NO_END.matcher(line.text()).find() && isHeading(lines, index, count);
      return ends ? count : 0;
    }
    return 0;
  }

  /** Whether a line of a heading goes on in the next. */
  private static boolean goesOn(Line line, Line next) {
    boolean lower = Shape.startsLower(next.text());
    if (next.gap()) {
      return lower && !Shape.endsSentence(line.text());
    }
    boolean question = line.text().endsWith("?") && !lower;
    boolean stop = line.text().endsWith(".");
    return (lower && !stop) || (line.full() && !question && !Shape.opensSentence(next.text()));
  }

  private static int printed(List<Line> lines, int index) {
    int count = 1;
    while (index + count < lines.size()
        && count < MOST_LINES
        && lines.get(index + count).role() == Line.Role.HEADING
        && lines.get(index + count).level() == lines.get(index).level()
        && !lines.get(index + count).gap()) {
      count++;
    }
    return count;
  }

  /** What follows a heading begins anew, and is no loose end. */
  private static boolean isHeading(List<Line> lines, int index, int count) {
    Line next = lines.get(index + count);
    String text = lines.get(index).text();
    boolean begins =
        Shape.startsAnew(next.text()) || Bullets.isItem(next.text()) || next.text().startsWith("“");
    return begins && text.length() > 2 && !Shape.isLoose(text) && !Shape.hasOpenQuote(text);
  }

  /** The level of a heading, from 1; one without a number stands below the last that had one. */
  int level(String text, Line line) {
    Matcher section = SECTION.matcher(text);
    if (section.matches()) {
      numbered =
          Math.min(DEEPEST - 1, 2 + (int) section.group(1).chars().filter(c -> c == '.').count());
      return numbered;
    }
    if (line.level() > 0) {
      return line.level();
    }
    if (PART.matcher(text).matches()) {
      numbered = 1;
      return numbered;
    }
    if (CHAPTER.matcher(text).matches()) {
      numbered = 2;
      return numbered;
    }
    return numbered + 1;
  }
}
