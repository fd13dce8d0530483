package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.text.QuantityReader.Found;

/**
 * A sentence that is all but copied from one of the evidence does not say something else by the few
 * words in which it differs.
 */
final class CopyCheck implements Check {

  /** The least share of the words of a sentence that makes it a copy. */
  private static final double COPY = 0.6;

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Reading claim = comparison.claim();
    int most = comparison.copied();
    if (most < COPY * claim.terms().size()) {
      return Optional.empty();
    }
    List<Optional<Reason>> objections =
        comparison.evidence().stream()
            .filter(each -> Difference.shared(claim, each) == most)
            .map(each -> objection(claim, each))
            .toList();
    return objections.stream().allMatch(Optional::isPresent)
        ? objections.getFirst()
        : Optional.empty();
  }

  private static Optional<Reason> objection(Reading claim, Reading held) {
    return Difference.between(claim, held).stream()
        .map(each -> objection(each, claim, held))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Reason> objection(Difference difference, Reading claim, Reading held) {
    if (isOtherFigure(difference, claim, held) || isOtherName(difference, claim, held)) {
      return Optional.of(Reason.EXCHANGE);
    }
    if (isTurned(difference) || isOpposed(difference)) {
      return Optional.of(Reason.NEGATION);
    }
    if (OrderCheck.turns(difference)) {
      return Optional.of(Reason.ORDER);
    }
    if (isWider(difference)) {
      return Optional.of(Reason.SCOPE);
    }
    return Check.when(isSurer(difference, claim, held), Reason.PROMISE);
  }

  private static boolean isOtherFigure(Difference difference, Reading claim, Reading held) {
    List<Anchor> theirs = figures(difference.held(), held).toList();
    return figures(difference.said(), claim)
        .anyMatch(
            said ->
                theirs.stream().anyMatch(said::isLike)
                    && theirs.stream().noneMatch(said::isHeldBy));
  }

  private static Stream<Anchor> figures(List<Term> terms, Reading reading) {
    return reading.figures().stream()
        .filter(figure -> terms.stream().anyMatch(term -> isIn(figure, term)))
        .map(Anchor::new);
  }

  private static boolean isIn(Found figure, Term term) {
    return figure.start() <= term.word().start() && term.word().end() <= figure.end();
  }

  /** A capital tells names even where a sentence begins, if another one stood there. */
  private static boolean isOtherName(Difference difference, Reading claim, Reading held) {
    boolean theirs =
        difference.held().stream()
            .anyMatch(term -> isThing(term) && held.isCapital(term) && !claim.any(term::means));
    return theirs
        && difference.said().stream()
            .filter(term -> isThing(term) && claim.isCapital(term))
            .anyMatch(term -> difference.held().stream().noneMatch(term::means));
  }

  private static boolean isThing(Term term) {
    return term.tells() && !term.isVerb();
  }

  /** Only a 'not' came or went. */
  private static boolean isTurned(Difference difference) {
    return difference.isOnlyOf(Sense.NEGATION)
        && count(difference.said(), Sense.NEGATION) % 2
            != count(difference.held(), Sense.NEGATION) % 2;
  }

  /** An 'only' went, and nothing came for it. */
  private static boolean isWider(Difference difference) {
    return difference.isOnlyOf(Sense.ONLY)
        && count(difference.held(), Sense.ONLY) > count(difference.said(), Sense.ONLY);
  }

  private static boolean isOpposed(Difference difference) {
    return difference.said().stream()
        .flatMap(term -> term.sides().stream())
        .anyMatch(
            side ->
                difference.held().stream().anyMatch(term -> term.sides().contains(side.other())));
  }

  /** A word that makes it sure came, where the evidence has fewer of them. */
  private static boolean isSurer(Difference difference, Reading claim, Reading held) {
    List<Term> sure = sure(claim);
    return sure.size() > sure(held).size()
        && difference.said().stream().anyMatch(sure::contains)
        && difference.held().stream().noneMatch(term -> term.is(Sense.CERTAIN));
  }

  private static List<Term> sure(Reading reading) {
    return reading
        .with(Sense.CERTAIN)
        .filter(term -> !term.is(Sense.NEGATION) && !reading.isDenied(term))
        .toList();
  }

  private static long count(List<Term> terms, Sense sense) {
    return terms.stream().filter(term -> term.is(sense)).count();
  }
}
