package nl.steunwijzer.review;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.Quantity.Measure;
import nl.steunwijzer.text.QuantityReader;

/** Passages that differ from day to day while the page says the same. */
final class Noise {

  private static final Pattern COUNTER_OR_STAMP =
      Pattern.compile(
          "(?:©|copyright).{0,80}|(?:voor het )?(?:laatst|last)"
              + " (?:bijgewerkt|gewijzigd|aangepast|ververst|updated|"
              + "modified|changed|reviewed)\\b.{0,60}|(?:bijgewerkt|gewijzigd|geraadpleegd|updated)"
              + " op .{0,40}|(?:leestijd|reading time)\\b.{0,30}|[\\d.,]+ (?:keer |x |times"
              + " )?(?:bekeken|gelezen|gedeeld|reacties?|comments?|likes?|"
              + "shares?|views?|weergaven|bezoekers)|(?:reacties?|comments?|likes?|weergaven|views|bekeken|gelezen)["
              + " :(]+[\\d.,]+\\)?(?: keer| x)?|\\d+"
              + " (?:seconden|minuten|minuut|uur|uren|dag|dagen|week|weken|maanden?) geleden",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern TODAY =
      Pattern.compile("\\b(?:vandaag|today)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Longer passages tell something. */
  private static final int LONGEST = 200;

  private Noise() {}

  /**
   * Whether a passage says nothing that lasts.
   *
   * @param day on which the page was fetched
   */
  static boolean is(String passage, LocalDate day) {
    return passage.length() <= LONGEST
        && (COUNTER_OR_STAMP.matcher(withoutStop(passage)).matches()
            || (names(day, passage) && (TODAY.matcher(passage).find() || isOnlyDate(passage))));
  }

  private static String withoutStop(String passage) {
    return passage.endsWith(".") ? passage.substring(0, passage.length() - 1) : passage;
  }

  /** With its year or without: '21 november 2026', '21 november'. */
  private static boolean names(LocalDate day, String passage) {
    return QuantityReader.read(passage).stream()
        .filter(quantity -> quantity.measure() == Measure.DATE)
        .map(Quantity::detail)
        .anyMatch(date -> date.equals(day.toString()) || date.equals("-" + yearless(day)));
  }

  private static String yearless(LocalDate day) {
    return day.toString().substring(day.toString().indexOf('-'));
  }

  private static boolean isOnlyDate(String passage) {
    String rest = WEEKDAY.matcher(QuantityReader.withoutFigures(passage)).replaceAll("");
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }
}
