package nl.steunwijzer.gate;

import java.util.Optional;

/**
 * No word of the sentence is the opposite of what the evidence says, unless something is denied.
 */
final class OppositeCheck implements Check {

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Reading claim = comparison.claim();
    Reading held = comparison.nearest(claim);
    boolean denies = claim.with(Sense.NEGATION).count() != held.with(Sense.NEGATION).count();
    boolean opposed = !Opposites.between(claim, held, comparison.whole()).isEmpty();
    return Check.when(!denies && opposed, Reason.NEGATION);
  }
}
