package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the numbers of footnotes out of running text: 'gestuurd.4' becomes 'gestuurd.'. A number
 * goes only if a footnote of that number stands on the page, or if it is the next in order and can
 * be nothing else; so 'CO2', 'Horizon2020' and '€5,4' stay.
 */
final class FootnoteMarks {

  private static final Pattern GLUED =
      Pattern.compile("(?<=[\\p{L})\\]’'”\"»%.,;:?!]|[.?!)”’] )(\\d{1,3})(?=[\\s.,;:)?!’”\"]|$)");

  private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}&!’'-]+)$");

  /** Words that are counted with a figure behind them. */
  private static final Set<String> COUNTED =
      Set.of(
          "fase",
          "deel",
          "stap",
          "groep",
          "niveau",
          "tabel",
          "figuur",
          "bijlage",
          "spoor",
          "katern",
          "artikel",
          "type",
          "klasse",
          "versie",
          "box",
          "level",
          "tier",
          "schijf",
          "covid",
          "web",
          "horizon",
          "platform",
          "formule",
          "top",
          "kwartaal",
          "vraag",
          "lijn",
          "cluster");

  private static final Set<String> FORMULAS =
      Set.of(
          "CO", "NO", "H", "N", "O", "PM", "B", "A", "SO", "NH", "CH", "COVID", "P", "C", "R", "M");

  /** No page has more lines. */
  static final int REACH = 300;

  private static final int BEST = 1;
  private static final int FAIR = 2;
  private static final int POOR = 3;
  private static final int NONE = 4;

  private record Place(int line, int start, int end, int rank) {}

  private FootnoteMarks() {}

  /** Whether a text has this number where the mark of a footnote may stand. */
  static boolean isIn(String text, int number) {
    return places(text, 0, number).stream().anyMatch(place -> place.rank() < NONE);
  }

  /** The lines without the marks of these notes, and without marks of which the note is lost. */
  static List<Line> remove(List<Line> lines, List<Footnotes.Note> notes, Lexis lexis) {
    List<Line> clean = new ArrayList<>(lines);
    for (Footnotes.Note note : notes) {
      removeBest(clean, note);
    }
    if (notes.isEmpty()) {
      removeOrphans(clean, lexis);
    }
    return clean;
  }

  private static void removeBest(List<Line> lines, Footnotes.Note note) {
    List<Place> found = new ArrayList<>();
    int from = Math.min(note.before(), lines.size()) - 1;
    int first = Math.max(0, from - REACH);
    for (int i = from; i >= first && lines.get(i).page() >= note.page() - 1; i--) {
      found.addAll(places(lines.get(i).text(), i, note.number()));
    }
    int end = Math.min(lines.size(), from + REACH);
    for (int i = from + 1; i < end && lines.get(i).page() == note.page(); i++) {
      found.addAll(places(lines.get(i).text(), i, note.number()));
    }
    found.stream()
        .filter(place -> place.rank() < NONE)
        .min((a, b) -> Integer.compare(a.rank(), b.rank()))
        .ifPresent(place -> cut(lines, place));
  }

  /** Marks count up from 1; a text that lost its notes shows this. */
  private static void removeOrphans(List<Line> lines, Lexis lexis) {
    int next = 1;
    for (int i = 0; i < lines.size(); i++) {
      for (Place place : places(lines.get(i).text(), i, next)) {
        if (place.rank() == BEST && isNoCount(lines.get(i).text(), place, lexis)) {
          cut(lines, place);
          next++;
          break;
        }
      }
    }
  }

  private static boolean isNoCount(String text, Place place, Lexis lexis) {
    Matcher word = WORD_BEFORE.matcher(text.substring(0, place.start()));
    if (!word.find()) {
      return text.charAt(place.start() - 1) == '.' && place.end() < text.length();
    }
    String before = word.group(1);
    boolean name = Character.isUpperCase(before.codePointAt(0));
    return before.length() >= 5
        && (name || lexis.isWord().test(before.toLowerCase(Locale.ROOT)))
        && !lexis.names().contains(text.substring(word.start(), place.end()));
  }

  private static void cut(List<Line> lines, Place place) {
    Line line = lines.get(place.line());
    String text = line.text();
    String without = text.substring(0, place.start()).stripTrailing() + text.substring(place.end());
    lines.set(place.line(), line.withText(without));
  }

  private static List<Place> places(String text, int line, int number) {
    List<Place> places = new ArrayList<>();
    Matcher glued = GLUED.matcher(text);
    String digits = Integer.toString(number);
    while (glued.find()) {
      if (glued.group(1).equals(digits)) {
        places.add(new Place(line, glued.start(), glued.end(), rank(text, glued)));
      }
    }
    return places;
  }

  private static int rank(String text, Matcher mark) {
    int before = mark.start() - 1;
    char last = text.charAt(before);
    if (last == ' ') {
      return opensSentence(text, mark.end()) && text.charAt(before - 1) != '(' ? FAIR : NONE;
    }
    if (Character.isLetter(last)) {
      return rankBehindWord(text.substring(0, mark.start()));
    }
    char earlier = before > 0 ? text.charAt(before - 1) : ' ';
    if (Character.isDigit(earlier)) {
      boolean year = last == '.' && opensSentence(text, mark.end());
      return last == ')' || last == '%' ? BEST : year ? POOR : NONE;
    }
    return last == '\'' || last == '’' ? FAIR : BEST;
  }

  private static int rankBehindWord(String before) {
    Matcher word = WORD_BEFORE.matcher(before);
    String last = word.find() ? word.group(1) : before;
    boolean capitals = last.equals(last.toUpperCase(Locale.ROOT));
    if (FORMULAS.contains(last) || COUNTED.contains(last.toLowerCase(Locale.ROOT))) {
      return NONE;
    }
    return capitals || last.length() < 3 ? FAIR : BEST;
  }

  /** Whether a new sentence begins here, or nothing more. */
  private static boolean opensSentence(String text, int from) {
    String behind = text.substring(from).strip();
    return behind.isEmpty()
        || (text.charAt(from) == ' ' && Character.isUpperCase(behind.codePointAt(0)));
  }
}
