package nl.steunwijzer.gate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.steunwijzer.text.Bound;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.Quantity.Measure;
import nl.steunwijzer.text.QuantityReader.Found;

/** Every figure stands in the evidence, or follows from figures that do and are shown. */
final class FigureCheck implements Check {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final BigDecimal WEEKS_OF_A_YEAR = BigDecimal.valueOf(364);
  private static final BigDecimal YEAR = BigDecimal.valueOf(12);

  private static final Pattern ONE =
      Pattern.compile(
          "\\b(?:een|eenmalig|enige|zelfde|dezelfde|hetzelfde|one|once|an?|per|elke?|each)\\b");

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    List<Found> held = comparison.whole().figures();
    List<Found> proven =
        comparison.claim().figures().stream()
            .filter(
                each ->
                    held.stream().anyMatch(other -> supports(other, each))
                        || held.stream()
                            .anyMatch(
                                other -> Rounding.tells(comparison.claim(), each, other.quantity()))
                        || isOne(each.quantity(), comparison.whole().text()))
            .toList();
    List<Found> missing =
        comparison.claim().figures().stream()
            .filter(
                each ->
                    !proven.contains(each)
                        && proven.stream().noneMatch(other -> repeats(each, other)))
            .toList();
    return Check.when(
        !missing.isEmpty() && !Arithmetic.explains(missing, comparison), Reason.FIGURE);
  }

  static boolean supports(Found evidence, Found claim) {
    Quantity said = claim.quantity();
    Quantity held = evidence.quantity();
    boolean term = said.measure() == Measure.MONTHS || said.measure() == Measure.DAYS;
    boolean sameBound =
        said.bound() == held.bound()
            || (term && (said.bound() == Bound.UNSAID || isWithin(said, held)));
    boolean unmeasured =
        said.measure() == Measure.COUNT
            && held.measure() == Measure.EUROS
            && said.value().compareTo(THOUSAND) >= 0
            && said.value().compareTo(held.value()) == 0;
    return sameBound
        && (unmeasured
            || isDay(said, held)
            || isAge(said, held)
            || isAge(held, said)
            || isYears(said, held)
            || isYears(held, said)
            || said.isSupportedBy(held));
  }

  /** Who has six weeks does it within six weeks. */
  private static boolean isWithin(Quantity said, Quantity held) {
    return said.bound() == Bound.AT_MOST && held.bound() == Bound.UNSAID;
  }

  /** In a sum a figure may stand again, without its direction. */
  private static boolean repeats(Found figure, Found proven) {
    Quantity one = figure.quantity();
    Quantity other = proven.quantity();
    return one.bound() == Bound.UNSAID
        && one.measure() == other.measure()
        && one.measure() != Measure.DATE
        && one.measure() != Measure.PHONE
        && one.value().compareTo(other.value()) == 0;
  }

  /** '1 juli' is '1 juli 2023', the year of which may be told before. */
  private static boolean isDay(Quantity said, Quantity held) {
    return said.measure() == Measure.DATE
        && held.measure() == Measure.DATE
        && said.detail().startsWith("--")
        && held.detail().endsWith(said.detail().substring(1));
  }

  /** 'Minstens 18' is 'minstens 18 jaar' where somebody's age is meant. */
  private static boolean isAge(Quantity count, Quantity years) {
    return count.measure() == Measure.COUNT
        && years.measure() == Measure.MONTHS
        && count.value().multiply(YEAR).compareTo(years.value()) == 0;
  }

  /** '104 weken' is 'twee jaar'. */
  private static boolean isYears(Quantity days, Quantity months) {
    return days.measure() == Measure.DAYS
        && months.measure() == Measure.MONTHS
        && days.value().multiply(YEAR).compareTo(months.value().multiply(WEEKS_OF_A_YEAR)) == 0;
  }

  /** 'Eén keer' and 'eenmalig', 'elk jaar' and 'een jaar': one is not always written as such. */
  private static boolean isOne(Quantity figure, String evidence) {
    boolean one =
        figure.measure() == Measure.COUNT
            && figure.bound() == Bound.UNSAID
            && figure.value().compareTo(BigDecimal.ONE) == 0;
    return one && ONE.matcher(evidence.toLowerCase(Locale.ROOT)).find();
  }
}
