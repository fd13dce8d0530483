package nl.steunwijzer.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.steunwijzer.text.Quantity.Measure;

/**
 * Finds the figures in a Dutch or English text: amounts, percentages, dates, terms, telephone
 * numbers and counts. A figure is the smallest thing the gate compares between a sentence and its
 * evidence.
 */
public final class QuantityReader {

  private static final List<String> MONTHS =
      List.of(
          "januari|january",
          "februari|february",
          "maart|march",
          "april",
          "mei|may",
          "juni|june",
          "juli|july",
          "augustus|august",
          "september",
          "oktober|october",
          "november",
          "december");

  private static final String MONTH = String.join("|", MONTHS);

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("jaar|jaren|years?", new Unit(Measure.MONTHS, 12)),
          Map.entry("kwartaal|kwartalen|quarters?", new Unit(Measure.MONTHS, 3)),
          Map.entry("maand|maanden|months?", new Unit(Measure.MONTHS, 1)),
          Map.entry("week|weken|weeks", new Unit(Measure.DAYS, 7)),
          Map.entry("dag|dagen|werkdag|werkdagen|days?|working days?", new Unit(Measure.DAYS, 1)),
          Map.entry("uur|uren|hours?", new Unit(Measure.HOURS, 1)),
          Map.entry("euro|euro's|euros|eur", new Unit(Measure.EUROS, 1)),
          Map.entry("%|procent|percent|per cent|procentpunt", new Unit(Measure.PERCENT, 1)));

  /** A digit behind a letter belongs to a name: 'P2B', 'CO2'. */
  private static final String NUMBER =
      "(?:(?<![\\p{L}\\d])(?:"
          + Numbers.DIGITS
          + ")|(?<![\\p{L}\\d])(?:"
          + Numbers.WORD
          + ")"
          + Numbers.WORD_END
          + ")";

  private static final Pattern FIGURE =
      Pattern.compile(
          "\\b(?<dmyDay>\\d{1,2})-(?<dmyMonth>\\d{1,2})-(?<dmyYear>(?:19|20)\\d{2})\\b|(?<phone>(?<![\\d.,])0\\d{1,3}(?:"
              + " - |[- ])?\\d(?:[ -]?\\d){3,8}|(?<![\\d.,€ ] )\\b11[23]\\b(?![.,%]\\d| euro|"
              + " jaar))|(?<day>\\b\\d{1,2}) (?<month>"
              + MONTH
              + ")\\b(?: (?<year>\\d{4}))?"
              + "|(?<iso>\\b\\d{4}-\\d{2}-\\d{2}\\b)"
              + "|\\b(?<onlyMonth>"
              + MONTH
              + ") (?<monthYear>(?:19|20)\\d{2})\\b"
              + "|(?<currency>€|\\beuro |\\bEUR )\\s?(?<euros>"
              + NUMBER
              + ")(?:[ -]?(?<eurosScale>"
              + Numbers.SCALE
              + ")\\b)?"
              + "|(?<fraction>"
              + Numbers.FRACTION
              + ")"
              + "|(?<number>"
              + NUMBER
              + ")(?:[ -]?(?<scale>"
              + Numbers.SCALE
              + ")\\b)?"
              + "(?:[ -]?(?<unit>%|(?:"
              + String.join("|", UNITS.keySet()).replace("%|", "")
              + ")\\b))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DIRECTION =
      Pattern.compile(
          "\\b(hoogstens|hooguit|maximaal|maximum|minstens|minimaal|minimum|at most|at least|up"
              + " to)\\b",
          Pattern.CASE_INSENSITIVE);

  /** 'Tot' between two figures makes a range of them, and limits neither. */
  private static final Pattern RANGE = Pattern.compile(" (?:tot|to|-|–) | ?[-–] ?");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private QuantityReader() {}

  private record Unit(Measure measure, int factor) {}

  /**
   * A figure and where it stands.
   *
   * @param start offset of its first character
   * @param end offset behind its last character
   */
  public record Found(Quantity quantity, int start, int end) {}

  /** All figures in the text, in the order in which they stand. */
  public static List<Quantity> read(String text) {
    return find(text).stream().map(Found::quantity).toList();
  }

  /** All figures in the text with their places, in order. */
  public static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    if (!Numbers.mayStandIn(text)) {
      return found;
    }
    Matcher matcher = FIGURE.matcher(text);
    int last = 0;
    while (matcher.find()) {
      boolean range = last > 0 && RANGE.matcher(text.substring(last, matcher.start())).matches();
      Bound bound = range ? Bound.UNSAID : Bounds.around(text, matcher.start(), matcher.end());
      Quantity quantity = quantity(matcher.toMatchResult(), bound);
      last = matcher.end();
      found.add(new Found(quantity, matcher.start(), matcher.end()));
    }
    return found;
  }

  /** The text without its figures, their units and the words for their direction. */
  public static String withoutFigures(String text) {
    return DIRECTION.matcher(FIGURE.matcher(text).replaceAll(" ")).replaceAll(" ");
  }

  /** Figures of {@code text} that {@code evidence} does not hold. */
  public static List<Quantity> unsupported(String text, String evidence) {
    List<Quantity> held = read(evidence);
    return read(text).stream()
        .filter(figure -> held.stream().noneMatch(figure::isSupportedBy))
        .toList();
  }

  private static Quantity quantity(MatchResult match, Bound bound) {
    Optional<String> phone = group(match, "phone");
    if (phone.isPresent()) {
      return Quantity.of(Measure.PHONE, phone.get().replaceAll("\\D", ""));
    }
    Optional<String> dmyYear = group(match, "dmyYear");
    if (dmyYear.isPresent()) {
      return Quantity.of(
          Measure.DATE,
          "%s-%02d-%02d"
              .formatted(
                  dmyYear.get(),
                  Integer.parseInt(match.group("dmyMonth")),
                  Integer.parseInt(match.group("dmyDay"))));
    }
    Optional<String> iso = group(match, "iso");
    if (iso.isPresent()) {
      return Quantity.of(Measure.DATE, iso.get());
    }
    Optional<String> day = group(match, "day");
    if (day.isPresent()) {
      String year = group(match, "year").orElse("-");
      return Quantity.of(
          Measure.DATE,
          "%s-%s-%02d".formatted(year, month(match.group("month")), Integer.parseInt(day.get())));
    }
    Optional<String> onlyMonth = group(match, "onlyMonth");
    if (onlyMonth.isPresent()) {
      return Quantity.of(Measure.DATE, match.group("monthYear") + "-" + month(onlyMonth.get()));
    }
    Optional<String> euros = group(match, "euros");
    if (euros.isPresent()) {
      BigDecimal value = Numbers.read(euros.get(), group(match, "eurosScale").orElse(""));
      return Quantity.of(Measure.EUROS, value, bound);
    }
    Optional<String> fraction = group(match, "fraction");
    if (fraction.isPresent()) {
      return Quantity.of(Measure.PERCENT, Numbers.percentage(fraction.get()), bound);
    }
    return counted(match, bound);
  }

  private static Quantity counted(MatchResult match, Bound bound) {
    String number = match.group("number");
    BigDecimal value = Numbers.read(number, group(match, "scale").orElse(""));
    Optional<Unit> unit = group(match, "unit").flatMap(QuantityReader::unit);
    if (unit.isPresent()) {
      BigDecimal factor = BigDecimal.valueOf(unit.get().factor());
      return Quantity.of(unit.get().measure(), value.multiply(factor), bound);
    }
    boolean isYear = YEAR.matcher(number).matches() && group(match, "scale").isEmpty();
    return isYear
        ? Quantity.of(Measure.YEAR, value, Bound.UNSAID)
        : Quantity.of(Measure.COUNT, value, bound);
  }

  private static Optional<Unit> unit(String word) {
    return UNITS.entrySet().stream()
        .filter(entry -> word.toLowerCase(Locale.ROOT).matches(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (name.toLowerCase(Locale.ROOT).matches(MONTHS.get(i))) {
        return "%02d".formatted(i + 1);
      }
    }
    throw new IllegalArgumentException("not a month: " + name);
  }

  private static Optional<String> group(MatchResult match, String name) {
    return Optional.ofNullable(match.group(name));
  }
}
