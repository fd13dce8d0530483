package nl.steunwijzer.gate;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.Quantity.Measure;
import nl.steunwijzer.text.QuantityReader.Found;

/** A sum is proven if it is right and its inputs stand beside it in the sentence. */
final class Arithmetic {

  /** Says that what stands here was worked out. */
  private static final Pattern SUM =
      Pattern.compile(
          "=|\\b(?:is|dus|samen|totaal|scheelt|scheelde|verschil|blijft|bleef|makes|so|together|leaves|difference)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What has a size; the value of a day says nothing. */
  private static final Set<Measure> SIZES =
      EnumSet.complementOf(EnumSet.of(Measure.DATE, Measure.YEAR, Measure.PHONE));

  private Arithmetic() {}

  /** Whether the sentence works something out from figures that it shows. */
  static boolean isShown(Comparison comparison) {
    Reading claim = comparison.claim();
    return claim.figures().stream()
        .anyMatch(each -> claim.figures().size() > 2 && explains(List.of(each), comparison));
  }

  /** Whether the one missing figure follows from two others of the sentence. */
  static boolean explains(List<Found> missing, Comparison comparison) {
    if (missing.size() != 1 || !SUM.matcher(comparison.claim().text()).find()) {
      return false;
    }
    List<Quantity> inputs =
        comparison.claim().figures().stream()
            .filter(each -> !missing.contains(each))
            .map(Found::quantity)
            .toList();
    Quantity result = missing.getFirst().quantity();
    return SIZES.contains(result.measure())
        && inputs.stream()
            .flatMap(
                one ->
                    inputs.stream()
                        .filter(two -> !two.equals(one))
                        .flatMap(two -> results(one, two, result.measure())))
            .anyMatch(value -> value.compareTo(result.value()) == 0);
  }

  private static Stream<BigDecimal> results(Quantity one, Quantity two, Measure wanted) {
    BigDecimal a = one.value();
    BigDecimal b = two.value();
    boolean share = one.measure() == Measure.PERCENT && two.measure() == wanted;
    Stream<BigDecimal> shares = share ? Stream.of(a.multiply(b).divide(HUNDRED)) : Stream.empty();
    boolean same = one.measure() == wanted && two.measure() == wanted;
    Stream<BigDecimal> sums = same ? Stream.of(a.add(b), a.subtract(b)) : Stream.empty();
    boolean times = one.measure() == Measure.COUNT || one.measure() == Measure.MONTHS;
    Stream<BigDecimal> products =
        times && two.measure() == wanted ? Stream.of(a.multiply(b)) : Stream.empty();
    return Stream.of(shares, sums, products).flatMap(each -> each);
  }
}
