package nl.steunwijzer.answer;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.QuantityReader;

/**
 * What a conversation tells about who asks, as far as turns of phrase give it away. It is shown
 * with the answer, so that it can be put right.
 *
 * @param known what is told
 * @param amounts sums of money that are named, in euros
 */
record Asker(List<Known> known, List<BigDecimal> amounts) {

  /** A bare number of this size is money: '30k', 'twee ton'. */
  private static final BigDecimal LEAST_AMOUNT = BigDecimal.valueOf(1_000);

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2050);

  private static final Patterns<Known> PHRASES = Patterns.load("known.yaml", Known.class);

  /**
   * Reads the question and what the same person said before it.
   *
   * @param wanted the question without what is ruled out: who wants no bv has none
   */
  static Asker of(Question question, String wanted) {
    List<String> said =
        Stream.concat(
                question.history().stream()
                    .filter(turn -> turn.speaker() == Question.Speaker.USER)
                    .map(Question.Turn::text),
                Stream.of(wanted))
            .toList();
    return new Asker(
        Arrays.stream(Known.values())
            .filter(known -> said.stream().anyMatch(text -> PHRASES.isIn(text, known)))
            .toList(),
        said.stream()
            .flatMap(text -> QuantityReader.read(text).stream())
            .filter(Asker::isMoney)
            .map(Quantity::value)
            .distinct()
            .toList());
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

  /** What is known, in words. */
  List<String> inWords(Language language) {
    FixedTexts texts = FixedTexts.in(language);
    NumberFormat number = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language.tag()));
    return Stream.concat(
            known.stream().map(each -> texts.get(each.text())),
            amounts.stream().map(amount -> "€ " + number.format(amount)))
        .toList();
  }
}
