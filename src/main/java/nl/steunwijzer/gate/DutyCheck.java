package nl.steunwijzer.gate;

import java.util.Optional;

/**
 * No duty is told where the evidence only gives a choice, and no choice where it gives a duty.
 * {@link ModalityCheck} looks at clauses, this at the whole.
 */
final class DutyCheck implements Check {

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Reading claim = comparison.claim();
    Reading whole = comparison.whole();
    boolean duty =
        claim.with(Sense.MUST).anyMatch(term -> !claim.isDenied(term))
            && whole.has(Sense.MAY)
            && !whole.has(Sense.MUST)
            && !whole.has(Sense.NEED);
    boolean needless =
        claim.has(Sense.NEED)
            && claim.has(Sense.NEGATION)
            && whole.has(Sense.MUST)
            && !whole.has(Sense.NEGATION);
    return Check.when(duty || needless, Reason.MODALITY);
  }
}
