package nl.steunwijzer.gate;

import java.util.Optional;

/** tmp. */
final class DutyCheck implements Check {
  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Reading claim = comparison.claim();
    Reading whole = comparison.whole();
    boolean duty =
        claim.with(Sense.MUST).anyMatch(term -> !claim.isDenied(term))
            && !whole.has(Sense.MUST)
            && !whole.has(Sense.NEED)
            && whole.has(Sense.MAY);
    boolean free =
        claim.has(Sense.NEED)
            && claim.has(Sense.NEGATION)
            && whole.has(Sense.MUST)
            && !whole.has(Sense.NEGATION);
    return Check.when(duty || free, Reason.MODALITY);
  }
}
