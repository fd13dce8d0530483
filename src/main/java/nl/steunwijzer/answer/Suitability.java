package nl.steunwijzer.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.knowledge.Criterion;
import nl.steunwijzer.knowledge.Topic;

/** Checks the criteria of a topic against what is known of who asks. */
final class Suitability {

  private final Situation situation;

  Suitability(Situation situation) {
    this.situation = situation;
  }

  /** Whether the criteria that can be checked are met. */
  Fit of(Topic topic) {
    List<Fit> checked = topic.header().criteria().stream().map(this::of).toList();
    if (checked.contains(Fit.NOT)) {
      return Fit.NOT;
    }
    return checked.isEmpty() || checked.contains(Fit.UNKNOWN) ? Fit.UNKNOWN : Fit.FITS;
  }

  /** The criteria that are not met, each with no more than the bound that is passed. */
  List<Criterion> against(Topic topic) {
    return topic.header().criteria().stream()
        .filter(criterion -> of(criterion) == Fit.NOT)
        .map(this::passed)
        .toList();
  }

  private Fit of(Criterion criterion) {
    if (criterion.oneOf().isEmpty()) {
      return figure(criterion)
          .map(value -> fit(isBelow(value, criterion) || isAbove(value, criterion)))
          .orElse(Fit.UNKNOWN);
    }
    return situation
        .choice(criterion)
        .map(choice -> fit(!criterion.oneOf().contains(choice)))
        .orElse(Fit.UNKNOWN);
  }

  private static Fit fit(boolean contradicted) {
    return contradicted ? Fit.NOT : Fit.FITS;
  }

  private Criterion passed(Criterion criterion) {
    Optional<BigDecimal> figure = figure(criterion);
    return new Criterion(
        criterion.field(),
        criterion
            .min()
            .filter(min -> figure.filter(value -> isBelow(value, criterion)).isPresent()),
        criterion
            .max()
            .filter(max -> figure.filter(value -> isAbove(value, criterion)).isPresent()),
        criterion.oneOf(),
        criterion.source());
  }

  private static boolean isBelow(BigDecimal value, Criterion criterion) {
    return criterion.min().filter(min -> value.compareTo(min) < 0).isPresent();
  }

  private static boolean isAbove(BigDecimal value, Criterion criterion) {
    return criterion.max().filter(max -> value.compareTo(max) > 0).isPresent();
  }

  private Optional<BigDecimal> figure(Criterion criterion) {
    return switch (criterion.field()) {
      case EMPLOYEES -> situation.staff().map(BigDecimal::valueOf);
      case BUSINESS_AGE_YEARS -> situation.years().map(BigDecimal::valueOf);
      case AMOUNT -> situation.amount();
      case REVENUE -> situation.revenue();
      case BALANCE_TOTAL, AGE, HOURS_PER_YEAR, LEGAL_FORM, PHASE -> Optional.empty();
    };
  }

  /** The code of the fact on which a criterion turns. */
  static String fact(Criterion criterion) {
    return switch (criterion.field()) {
      case EMPLOYEES -> "staff";
      case BUSINESS_AGE_YEARS -> "years";
      default -> criterion.field().code();
    };
  }
}
