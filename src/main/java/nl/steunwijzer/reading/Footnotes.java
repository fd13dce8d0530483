package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the footnotes among lines of which the letters are unknown. A footnote is known by two
 * things that bear each other out: its number at the foot of a page, next in order, and the same
 * number behind a word on that page.
 */
final class Footnotes {

  private static final Pattern NOTE = Pattern.compile("^(\\d{1,3})\\s+(?=[\\p{L}‘’'“\"(])(.*)$");

  /** Text that stands in no running text. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "^(?:https?://|www\\.|Kamerstuk(?:ken)?\\b|Stcrt|Stb|Zie"
              + " (?:ook|bijvoorbeeld|voor)?\\b|Bron:|Ibid)");

  private static final Pattern CLOSED = Pattern.compile("(?:[.!?)\\]]|\\b\\d{4})[”’\"']?$");

  /** A note of more lines would not stand at the foot of a page. */
  private static final int MOST_LINES = 14;

  /** How many numbers may be missing between two notes. */
  private static final int MISSING = 2;

  private final List<Line> lines;
  private final List<Line> rest = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /**
   * A footnote.
   *
   * @param before how many lines of the running text stand before it
   */
  record Note(int number, String text, int page, int before) {}

  /** The lines without the notes, and the notes. */
  record Split(List<Line> lines, List<Note> notes) {}

  private Footnotes(List<Line> lines) {
    this.lines = lines;
  }

  static Split split(List<Line> lines, WordJoin join) {
    Footnotes footnotes = new Footnotes(lines);
    footnotes.walk(join);
    return new Split(footnotes.rest, footnotes.notes);
  }

  private void walk(WordJoin join) {
    int last = 0;
    boolean behindNote = false;
    for (int i = 0; i < lines.size(); ) {
      int number = number(i);
      boolean begins = lines.get(i).gap() || behindNote;
      if (begins && isNext(number, last) && isBorneOut(i, number)) {
        int end = end(i, number);
        notes.add(new Note(number, text(i, end, join), lines.get(i).page(), rest.size()));
        last = number;
        i = end;
        behindNote = true;
        if (i < lines.size()) {
          lines.set(i, lines.get(i).withGap());
        }
      } else {
        rest.add(lines.get(i));
        behindNote = false;
        i++;
      }
    }
  }

  private int number(int index) {
    Matcher note = NOTE.matcher(lines.get(index).text());
    return note.find() ? Integer.parseInt(note.group(1)) : 0;
  }

  private static boolean isNext(int number, int last) {
    return number == 1 || (number > last && (last == 0 || number <= last + 1 + MISSING));
  }

  private boolean isBorneOut(int index, int number) {
    Matcher note = NOTE.matcher(lines.get(index).text());
    if (note.find() && REFERENCE.matcher(note.group(2)).find()) {
      return true;
    }
    int page = lines.get(index).page();
    int first = Math.max(0, rest.size() - FootnoteMarks.REACH);
    for (int i = rest.size() - 1; i >= first && rest.get(i).page() >= page - 1; i--) {
      if (FootnoteMarks.isIn(rest.get(i).text(), number)) {
        return true;
      }
    }
    return false;
  }

  /** Where the note that begins at an index ends: behind its last line. */
  private int end(int start, int number) {
    int page = lines.get(start).page();
    for (int i = start + 1; i < lines.size() && i < start + MOST_LINES; i++) {
      Line line = lines.get(i);
      if (line.page() != page) {
        return i;
      }
      int other = number(i);
      boolean begins =
          line.gap() || isClosed(i - 1) || !lines.get(i - 1).full() || isBorneOut(i, other);
      if (other == number + 1 && begins) {
        return i;
      }
      if (line.gap()
          && (isClosed(i - 1) || !lines.get(i - 1).full())
          && !noteFollows(i, number, page)) {
        return i;
      }
    }
    return Math.min(lines.size(), start + MOST_LINES);
  }

  private boolean isClosed(int index) {
    String text = lines.get(index).text();
    char last = text.charAt(text.length() - 1);
    boolean cut = Shape.isHyphen(last) || last == '/';
    return !cut && (CLOSED.matcher(text).find() || Shape.endsInUrl(text));
  }

  /** Whether the next note begins a few lines on, so that what stands between belongs to this. */
  private boolean noteFollows(int from, int number, int page) {
    for (int i = from; i < Math.min(lines.size(), from + 4); i++) {
      boolean begins = lines.get(i).gap() || isClosed(i - 1);
      if (lines.get(i).page() == page && number(i) == number + 1 && begins) {
        return i > from;
      }
    }
    return false;
  }

  private String text(int start, int end, WordJoin join) {
    StringBuilder text = new StringBuilder();
    Matcher first = NOTE.matcher(lines.get(start).text());
    join.append(text, first.find() ? first.group(2) : lines.get(start).text());
    for (int i = start + 1; i < end; i++) {
      join.append(text, lines.get(i).text());
    }
    return text.toString();
  }
}
