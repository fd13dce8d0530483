package nl.steunwijzer.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.steunwijzer.knowledge.AsOf;

/** Dates as people and pages write them. */
final class DutchDates {

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})(?:-(?<day>\\d{2})(?!\\d))?"
              + "|(?<d>\\d{1,2})[-/](?<m>\\d{1,2})[-/](?<y>(?:19|20)\\d{2})"
              + "|(?:(?<dayOf>\\d{1,2}) )?(?<name>"
              + String.join("|", MONTHS)
              + ") (?<yearOf>(?:19|20)\\d{2}))(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private DutchDates() {}

  /** The first date in a text: a day, or a month of a year. */
  static Optional<AsOf> first(String text) {
    Matcher date = DATE.matcher(text);
    return date.find() ? asOf(date) : Optional.empty();
  }

  private static Optional<AsOf> asOf(Matcher date) {
    String text;
    if (date.group("year") != null) {
      String day = date.group("day");
      text = date.group("year") + "-" + date.group("month") + (day == null ? "" : "-" + day);
    } else if (date.group("y") != null) {
      text = day(date.group("y"), Integer.parseInt(date.group("m")), date.group("d"));
    } else {
      int month = MONTHS.indexOf(date.group("name").toLowerCase(Locale.ROOT)) + 1;
      String day = date.group("dayOf");
      text =
          day == null
              ? "%s-%02d".formatted(date.group("yearOf"), month)
              : day(date.group("yearOf"), month, day);
    }
    try {
      return Optional.of(AsOf.of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String day(String year, int month, String day) {
    return "%s-%02d-%02d".formatted(year, month, Integer.parseInt(day));
  }
}
