package nl.steunwijzer.gate;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.steunwijzer.text.Bound;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.Quantity.Measure;
import nl.steunwijzer.text.QuantityReader.Found;

/** A figure told roughly: '56%' is 'ruim de helft' and '47%' 'bijna de helft'. */
final class Rounding {

  private static final Pattern ROUGHLY =
      Pattern.compile(
          "\\b(?:(?<above>ruim|iets meer dan|just over)|(?<below>bijna|krap|iets minder"
              + " dan|almost|nearly))(?: de| een)? (?:€ ?)?$",
          Pattern.CASE_INSENSITIVE);

  /** Further from a figure than this part of it nobody says 'ruim' or 'bijna'. */
  private static final BigDecimal NEAR = new BigDecimal("0.13");

  private Rounding() {}

  /** Whether a figure of the claim is the other one, told roughly. */
  static boolean tells(Reading claim, Found figure, Quantity held) {
    Quantity said = figure.quantity();
    boolean comparable =
        said.measure() == held.measure()
            && said.measure() != Measure.DATE
            && said.measure() != Measure.YEAR
            && said.measure() != Measure.PHONE
            && held.bound() == Bound.UNSAID;
    Matcher roughly = ROUGHLY.matcher(claim.text().substring(0, figure.start()));
    if (!comparable || !roughly.find()) {
      return false;
    }
    BigDecimal more = held.value().subtract(said.value());
    BigDecimal beyond = roughly.group("above") == null ? more.negate() : more;
    return beyond.signum() > 0 && beyond.compareTo(said.value().multiply(NEAR)) <= 0;
  }
}
