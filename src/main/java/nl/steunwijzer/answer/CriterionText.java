package nl.steunwijzer.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Criterion;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.Quantity.Measure;
import nl.steunwijzer.text.QuantityReader;

/** Finds the passage of a card that tells a criterion in words, so that it can be cited. */
final class CriterionText {

  /** Where conditions stand, the likeliest place first. */
  private static final List<Section> SECTIONS =
      List.of(
          Section.WHO,
          Section.CONDITIONS,
          Section.HOW_MUCH,
          Section.CAUTION,
          Section.WHAT,
          Section.ENGLISH);

  private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);

  private CriterionText() {}

  /**
   * The passage that tells it, if one does.
   *
   * @param choice what somebody is instead, if the criterion is a choice: a passage that names it
   *     tells most
   * @param language in which the passage must be written, as in {@link Passage#language()}
   */
  static Optional<Passage> of(
      Criterion criterion, Topic topic, Optional<String> choice, String language) {
    return topic.passages().stream()
        .filter(passage -> SECTIONS.contains(passage.section()))
        .filter(passage -> passage.language().equals(language))
        .filter(passage -> tells(passage, criterion))
        .min(
            Comparator.comparing(
                    (Passage passage) -> choice.filter(word -> holds(passage, word)).isEmpty())
                .thenComparing(passage -> !passage.sourceIds().contains(criterion.source()))
                .thenComparing(passage -> SECTIONS.indexOf(passage.section())));
  }

  private static boolean tells(Passage passage, Criterion criterion) {
    return criterion.oneOf().isEmpty()
        ? holdsBound(passage, criterion)
        : criterion.oneOf().stream().anyMatch(word -> holds(passage, word));
  }

  private static boolean holds(Passage passage, String word) {
    return Pattern.compile(
            "(?<![\\p{L}-])" + Pattern.quote(word) + "s?(?![\\p{L}])", Pattern.UNICODE_CASE)
        .matcher(passage.text().toLowerCase(Locale.ROOT))
        .find();
  }

  /** 'Meer dan € 2.900' tells that it is at least 2,901. */
  private static boolean holdsBound(Passage passage, Criterion criterion) {
    Stream<BigDecimal> atLeast =
        criterion.min().stream().flatMap(min -> Stream.of(min, min.subtract(BigDecimal.ONE)));
    Stream<BigDecimal> atMost =
        criterion.max().stream().flatMap(max -> Stream.of(max, max.add(BigDecimal.ONE)));
    List<Quantity> figures = QuantityReader.read(passage.text());
    return Stream.concat(atLeast, atMost)
        .anyMatch(bound -> figures.stream().anyMatch(figure -> isFigure(figure, bound, criterion)));
  }

  private static boolean isFigure(Quantity figure, BigDecimal bound, Criterion criterion) {
    return switch (criterion.field()) {
      case EMPLOYEES -> is(figure, Measure.COUNT, bound);
      case AMOUNT, REVENUE, BALANCE_TOTAL -> is(figure, Measure.EUROS, bound);
      case BUSINESS_AGE_YEARS, AGE -> is(figure, Measure.MONTHS, bound.multiply(MONTHS_PER_YEAR));
      case HOURS_PER_YEAR -> is(figure, Measure.HOURS, bound);
      case LEGAL_FORM, PHASE -> false;
    };
  }

  private static boolean is(Quantity figure, Measure measure, BigDecimal value) {
    return figure.measure() == measure && figure.value().compareTo(value) == 0;
  }
}
