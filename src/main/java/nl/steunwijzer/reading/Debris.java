package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves out what pictures and links leave behind when a page becomes lines: figures of an axis,
 * labels, captions, bare addresses. None of it may end up in a sentence.
 */
final class Debris {

  private static final Pattern CAPTION =
      Pattern.compile(
          "^(?:Figuur|Tabel|Grafiek|Afbeelding|Diagram|Figure|Table)"
              + " ?\\d+(?:\\.\\d+)*[a-z]?(?:[.:]| (?=[\\p{Lu}‘'“]))");

  private static final Pattern SOURCE = Pattern.compile("^Bron(?:nen)?: .{0,120}$");

  private static final Pattern QUESTION_NUMBER = Pattern.compile("^\\d{1,2}$");

  private static final Pattern CONTENTS =
      Pattern.compile("(?i)^(?:inhoud|inhoudsopgave|contents)$");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[^\\d\\s]|\\p{L}+ ?\\d*)[ .…]+\\d{1,3}$");
  private static final int LOOK_AHEAD = 4;

  /** A label of a chart is shorter. */
  private static final int LABEL = 90;

  /** How many labels may stand between two figures of the same chart. */
  private static final int LABELS = 3;

  private final List<Line> lines;
  private final List<List<Line>> groups = new ArrayList<>();

  private Debris(List<Line> lines) {
    this.lines = lines;
  }

  static List<Line> remove(List<Line> lines) {
    Debris debris = new Debris(withoutContents(lines));
    debris.group();
    return debris.kept();
  }

  private void group() {
    for (Line line : lines) {
      if (groups.isEmpty() || line.gap()) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(line);
    }
  }

  private List<Line> kept() {
    boolean numbered =
        lines.stream().anyMatch(line -> QuestionsAndAnswers.isAnswerLabel(line.text()));
    List<Line> kept = new ArrayList<>();
    boolean parted = false;
    for (int i = 0; i < groups.size(); i++) {
      List<Line> group = withoutCaption(groups.get(i));
      boolean question = numbered && isQuestionNumber(group);
      if (!question && (group.isEmpty() || isDebris(group) || isLabelInChart(i))) {
        parted = true;
        continue;
      }
      kept.add(
          parted || group.size() < groups.get(i).size()
              ? group.getFirst().withGap()
              : group.getFirst());
      kept.addAll(group.subList(1, group.size()));
      parted = false;
    }
    return kept;
  }

  /** Lines of a table of contents end in a number. */
  private static List<Line> withoutContents(List<Line> lines) {
    List<Line> kept = new ArrayList<>();
    boolean within = false;
    for (int i = 0; i < lines.size(); i++) {
      within |= CONTENTS.matcher(lines.get(i).text()).matches();
      within &=
          lines.subList(i, Math.min(lines.size(), i + LOOK_AHEAD)).stream()
                  .anyMatch(line -> endsInNumber(line.text()))
              && !Shape.isSentence(lines.get(i).text());
      if (!within) {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  private static boolean endsInNumber(String text) {
    return NUMBERED.matcher(text.substring(Math.max(0, text.length() - LABEL))).find();
  }

  private static List<Line> withoutCaption(List<Line> group) {
    int from = 0;
    while (from < group.size() && isCaption(group, from)) {
      from++;
      while (from < group.size() && goesOn(group.get(from - 1), group.get(from))) {
        from++;
      }
    }
    return group.subList(from, group.size());
  }

  private static boolean isCaption(List<Line> group, int index) {
    String text = group.get(index).text();
    return SOURCE.matcher(text).matches()
        || (CAPTION.matcher(text).find() && text.length() < 2 * LABEL);
  }

  private static boolean goesOn(Line line, Line next) {
    return Shape.startsLower(next.text()) && !Shape.endsSentence(line.text());
  }

  private static boolean isQuestionNumber(List<Line> group) {
    return group.size() == 1 && QUESTION_NUMBER.matcher(group.getFirst().text()).matches();
  }

  private static boolean isDebris(List<Line> group) {
    return group.stream().allMatch(line -> line.role() != Line.Role.ROW && isLoose(line.text()));
  }

  private static boolean isLoose(String text) {
    return Shape.isLoose(text) || Shape.isUrl(text);
  }

  private boolean isLabelInChart(int index) {
    return isLabel(groups.get(index)) && figuresWithin(index, -1) && figuresWithin(index, 1);
  }

  private static boolean isLabel(List<Line> group) {
    return group.stream()
        .allMatch(
            line ->
                line.role() == Line.Role.UNKNOWN
                    && line.text().length() < LABEL
                    && !Shape.endsSentence(line.text()));
  }

  private boolean figuresWithin(int index, int step) {
    for (int i = index + step;
        i >= 0 && i < groups.size() && Math.abs(i - index) <= LABELS;
        i += step) {
      List<Line> group = groups.get(i);
      if (group.stream().allMatch(line -> Shape.isLoose(line.text()))) {
        return true;
      }
      if (!isLabel(group)) {
        return false;
      }
    }
    return false;
  }
}
