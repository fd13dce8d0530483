package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;

/** Of a sentence that denies something, not the rest is told without the denial. */
final class DroppedDenialCheck implements Check {

  private static final double MOST = 0.5;

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Reading claim = comparison.claim();
    Reading held = comparison.nearest(claim);
    List<Term> telling = claim.telling();
    long shared = telling.stream().filter(term -> held.any(term::means)).count();
    boolean near = shared >= MOST * telling.size() && shared > 0;
    return Check.when(
        near && denies(held) && !denies(claim) && Denial.in(held).stream().anyMatch(d -> d.concerns(claim)), Reason.NEGATION);
  }

  private static boolean denies(Reading reading) {
    return reading.has(Sense.NEGATION)
        || reading.has(Sense.DENIAL)
        || reading.has(Sense.ONLY)
        || reading.any(term -> term.word().surface().equals("te"));
  }
}
