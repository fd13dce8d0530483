package nl.steunwijzer.text;

import java.math.BigDecimal;

/**
 * A figure as it stands in a text, normalised so that two spellings of the same thing are equal.
 *
 * @param measure what is measured; durations are in months or in days
 * @param value the size: euros, per cents, months, days, a count, or a year
 * @param detail for a {@link Measure#DATE} the date ('2027-07-01', '2027-07' or '--07-01'), for a
 *     {@link Measure#PHONE} the digits; empty otherwise
 * @param bound the direction in which it limits
 */
public record Quantity(Measure measure, BigDecimal value, String detail, Bound bound) {

  /** What a figure measures. */
  public enum Measure {
    EUROS,
    PERCENT,
    MONTHS,
    DAYS,
    HOURS,
    COUNT,
    DATE,
    YEAR,
    PHONE
  }

  static Quantity of(Measure measure, BigDecimal value, Bound bound) {
    return new Quantity(measure, value.stripTrailingZeros(), "", bound);
  }

  static Quantity of(Measure measure, String detail) {
    return new Quantity(measure, BigDecimal.ZERO, detail, Bound.UNSAID);
  }

  /**
   * Whether a text that holds {@code evidence} supports this figure: the same thing measured, the
   * same size, and no opposite direction. A year is supported by a date in that year, a month by a
   * date in that month.
   */
  public boolean isSupportedBy(Quantity evidence) {
    if (evidence.measure == Measure.DATE && (measure == Measure.DATE || measure == Measure.YEAR)) {
      String wanted = measure == Measure.YEAR ? value.toPlainString() : detail;
      return evidence.detail.equals(wanted) || evidence.detail.startsWith(wanted + "-");
    }
    return measure == evidence.measure
        && value.compareTo(evidence.value) == 0
        && detail.equals(evidence.detail)
        && !bound.contradicts(evidence.bound);
  }
}
