package nl.steunwijzer.gate;

import java.util.Optional;

/** No word of the sentence is the opposite of what the evidence says, unless something is denied. */
final class OppositeCheck implements Check {

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Reading claim = comparison.claim();
    Reading held = comparison.nearest(claim);
    boolean denies = claim.has(Sense.NEGATION) || held.has(Sense.NEGATION);
    boolean opposed =
        claim.terms().stream()
            .filter(term -> !claim.isInFigure(term) && !comparison.whole().any(term::isSameWord))
            .anyMatch(term -> isOpposed(term, held, comparison.whole()));
    return Check.when(!denies && opposed, Reason.NEGATION);
  }

  private static boolean isOpposed(Term term, Reading held, Reading whole) {
    return term.sides().stream()
        .anyMatch(
            side ->
                held.any(other -> other.sides().contains(side.other()))
                    && !whole.any(other -> other.sides().contains(side)));
  }
}
