package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The day, month or year for which a source speaks, or 'undated'.
 *
 * @param text as written: '2026', '2026-02', '2026-02-05' or 'undated'
 * @param latest the last day the text can mean; empty if undated
 */
public record AsOf(@JsonValue String text, Optional<LocalDate> latest) implements Comparable<AsOf> {

  private static final String UNDATED = "undated";

  /** After this many months a fact is shown as old; rates and contact data change about yearly. */
  private static final int STALE_AFTER_MONTHS = 24;

  /**
   * Reads a date as an editor writes it.
   *
   * @throws IllegalArgumentException if it is none of the four forms
   */
  @JsonCreator
  public static AsOf of(String text) {
    if (text.equals(UNDATED)) {
      return new AsOf(text, Optional.empty());
    }
    try {
      return new AsOf(text, Optional.of(latestDay(text)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("geen datum: " + text, e);
    }
  }

  /** A year alone is a number in YAML. */
  @JsonCreator
  static AsOf ofYear(int year) {
    return of(String.valueOf(year));
  }

  private static LocalDate latestDay(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  /** The first day the text can mean; empty if undated. */
  public Optional<LocalDate> earliest() {
    return latest.map(
        day ->
            switch (text.length()) {
              case 4 -> day.withDayOfYear(1);
              case 7 -> day.withDayOfMonth(1);
              default -> day;
            });
  }

  /** The date as people write it: '17 augustus 2023', 'augustus 2023', '2023', or nothing. */
  public Optional<String> written(Locale language) {
    return latest.map(
        day ->
            switch (text.length()) {
              case 4 -> text;
              case 7 -> DateTimeFormatter.ofPattern("MMMM yyyy", language).format(day);
              default -> DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
            });
  }

  /** Whether the date is known. */
  public boolean isDated() {
    return latest.isPresent();
  }

  /** Whether a fact of this date must be shown as old: no date, or more than two years ago. */
  public boolean isStale(LocalDate today) {
    return latest.map(day -> day.isBefore(today.minusMonths(STALE_AFTER_MONTHS))).orElse(true);
  }

  /** Whether this lies wholly after the given day. */
  boolean isAfter(LocalDate day) {
    int firstParts = text.length();
    return isDated() && text.compareTo(day.toString().substring(0, Math.min(firstParts, 10))) > 0;
  }

  @Override
  public int compareTo(AsOf other) {
    return Comparator.comparing((AsOf asOf) -> asOf.latest().orElse(LocalDate.MIN))
        .compare(this, other);
  }
}
