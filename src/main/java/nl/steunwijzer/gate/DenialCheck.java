package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Nothing is denied if the evidence denies nothing, and of a sentence that denies something the
 * rest is not told without that. {@link PolarityCheck} looks at clauses, this at the whole.
 */
final class DenialCheck implements Check {

  /** The least share of the words in a sentence of the evidence that makes it the one meant. */
  private static final double MEANT = 0.5;

  /** 'Te klein' is as good as 'niet groot genoeg'. */
  private static final Set<String> LESS = Set.of("te");

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Reading claim = comparison.claim();
    boolean added = claim.has(Sense.NEGATION) && !denies(comparison.whole());
    boolean dropped = !denies(claim) && isDenied(claim, comparison.nearest(claim));
    return Check.when(added || dropped, Reason.NEGATION);
  }

  private static boolean isDenied(Reading claim, Reading held) {
    List<Term> telling = claim.telling();
    long shared = telling.stream().filter(term -> held.any(term::means)).count();
    return shared > 0
        && shared >= MEANT * telling.size()
        && Denial.in(held).stream().anyMatch(denial -> denial.concerns(claim));
  }

  private static boolean denies(Reading reading) {
    return reading.has(Sense.NEGATION)
        || reading.has(Sense.DENIAL)
        || reading.has(Sense.ONLY)
        || reading.any(term -> LESS.contains(term.word().surface()));
  }
}
