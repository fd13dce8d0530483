package nl.steunwijzer.answer;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.text.Bound;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.Quantity.Measure;
import nl.steunwijzer.text.QuantityReader;
import nl.steunwijzer.text.QuantityReader.Found;

/** The figures that somebody tells of their business, told apart by the words around them. */
final class ToldFigures {

  /** A bare number of this size is money: '30k', 'twee ton'. */
  private static final BigDecimal LEAST_AMOUNT = BigDecimal.valueOf(1_000);

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2050);

  /** What is counted or paid beyond this is no fact of a business that we can help. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

  private static final int MONTHS_PER_YEAR = 12;

  /** How many characters before a figure can tell what it is of. */
  private static final int BEFORE = 30;

  private static final Pattern PEOPLE =
      pattern(
          "^ (?:vaste |eigen |full-?time |permanent )?"
              + "(?:man(?: in dienst| personeel)|mensen (?:in dienst|personeel|aan het werk)"
              + "|personeel|werknemers?|medewerkers?|personeelsleden|fte'?s?|voltijdbanen"
              + "|staff|employees?|workers?|people (?:on staff|employed|working))\\b");

  private static final Pattern NO_PEOPLE =
      pattern(
          "\\b(?:geen|zonder|no|without) (?:personeel|werknemers|medewerkers|staff|employees)\\b");

  private static final Pattern EXISTS =
      pattern("\\b(?:bestaa\\w*|in business for|been running for)(?: nu)?(?: al)? $");

  private static final Pattern IS_ENTREPRENEUR =
      pattern(
          "^ (?:(?:als )?(?:zzp|ondernemer|zelfstandig|eigen baas)|een eigen (?:zaak|bedrijf)"
              + "|geleden (?:begonnen|gestart)|in business|ago i started|self-employed)");

  private static final Pattern REVENUE_BEFORE =
      pattern("\\b(?:jaar)?(?:omzet|turnover|revenue)\\b[^.?!,;]*$");

  private static final Pattern REVENUE_AFTER =
      pattern("^ (?:per jaar |aan |jaar|a year |in )?(?:omzet|turnover|revenue)\\b");

  private static final Pattern NEITHER_BEFORE =
      pattern(
          "\\b(?:winst|verlies|loon|salaris|inkomen|verdien\\w*|schuld\\w*|schuldig|boete"
              + "|aanslag|achterstand|profit|income|salary|debts?|owe|fine)\\b[^.?!,;]*$");

  private static final Pattern NEITHER_AFTER =
      pattern(
          "^ (?:aan |in"
              + " )?(?:(?:belasting|btw-?)?schuld\\w*|winst|verlies|loon|salaris|inkomen|boete|per"
              + " (?:uur|maand)|an hour|a month|profit|debts?)\\b");

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private ToldFigures() {}

  /** How many people work there, as far as told. */
  static Set<Integer> staff(String text) {
    return NO_PEOPLE.matcher(text).find()
        ? Set.of(0)
        : figures(text, ToldFigures::isStaff)
            .map(figure -> figure.value().intValue())
            .collect(Collectors.toSet());
  }

  /** How many whole years it exists. */
  static Set<Integer> years(String text) {
    return figures(text, ToldFigures::isAge)
        .map(figure -> figure.value().intValue() / MONTHS_PER_YEAR)
        .collect(Collectors.toSet());
  }

  /** Sums of money in euros that are neither turned over, earned nor owed. */
  static Set<BigDecimal> amounts(String text) {
    return figures(text, ToldFigures::isAmount).map(Quantity::value).collect(Collectors.toSet());
  }

  /** What it turns over, in euros. */
  static Set<BigDecimal> revenues(String text) {
    return figures(text, ToldFigures::isRevenue).map(Quantity::value).collect(Collectors.toSet());
  }

  private static Stream<Quantity> figures(String text, Predicate<InText> wanted) {
    return QuantityReader.find(text).stream()
        .filter(found -> found.quantity().value().compareTo(MOST) <= 0)
        .map(found -> InText.of(found, text))
        .filter(wanted)
        .map(InText::figure);
  }

  /** A figure with what stands before and behind it. */
  private record InText(Quantity figure, String before, String after) {

    static InText of(Found found, String text) {
      return new InText(
          found.quantity(),
          text.substring(Math.max(0, found.start() - BEFORE), found.start()),
          text.substring(found.end()));
    }
  }

  /** Who asks about 'at most 250 people' does not tell how many work there. */
  private static boolean isStaff(InText found) {
    return found.figure().measure() == Measure.COUNT
        && found.figure().bound() == Bound.UNSAID
        && PEOPLE.matcher(found.after()).find();
  }

  private static boolean isAge(InText found) {
    return found.figure().measure() == Measure.MONTHS
        && (EXISTS.matcher(found.before()).find() || IS_ENTREPRENEUR.matcher(found.after()).find());
  }

  private static boolean isAmount(InText found) {
    return isMoney(found.figure())
        && !isStaff(found)
        && !isRevenue(found)
        && !NEITHER_BEFORE.matcher(found.before()).find()
        && !NEITHER_AFTER.matcher(found.after()).find();
  }

  private static boolean isRevenue(InText found) {
    return isMoney(found.figure())
        && (REVENUE_BEFORE.matcher(found.before()).find()
            || REVENUE_AFTER.matcher(found.after()).find());
  }

  private static boolean isMoney(Quantity figure) {
    boolean isYear =
        figure.value().compareTo(FIRST_YEAR) >= 0 && figure.value().compareTo(LAST_YEAR) <= 0;
    return switch (figure.measure()) {
      case EUROS -> true;
      case COUNT -> figure.value().compareTo(LEAST_AMOUNT) >= 0 && !isYear;
      default -> false;
    };
  }
}
