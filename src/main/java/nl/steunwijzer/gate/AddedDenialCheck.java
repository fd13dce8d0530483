package nl.steunwijzer.gate;

import java.util.Optional;

/** tmp. */
final class AddedDenialCheck implements Check {
  @Override
  public Optional<Reason> objection(Comparison comparison) {
    return Check.when(
        comparison.claim().has(Sense.NEGATION) && !denies(comparison.whole()), Reason.NEGATION);
  }

  private static boolean denies(Reading reading) {
    return reading.has(Sense.NEGATION)
        || reading.has(Sense.DENIAL)
        || reading.has(Sense.ONLY)
        || reading.any(term -> term.word().surface().equals("te"));
  }
}
