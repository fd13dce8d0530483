package nl.steunwijzer.gate;

import java.util.Optional;
import java.util.Set;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.WordKind;

/** What was so, or was planned, is not said to be so now. */
final class StatusCheck implements Check {

  private static final Set<WordKind> PRESENT = Set.of(WordKind.VERB, WordKind.PRESENT);

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Reading claim = comparison.claim();
    Reading held = comparison.nearest(claim);
    boolean now = claim.has(Sense.NOW) && !held.has(Sense.NOW);
    boolean wasSo =
        isPast(held)
            && !isPresent(held)
            && !isPast(claim)
            && (comparison.language() == Language.DUTCH || claim.has(Sense.PRESENT));
    return Check.when(now || wasSo, Reason.STATUS);
  }

  private static boolean isPast(Reading reading) {
    return reading.any(Term::isPast);
  }

  private static boolean isPresent(Reading reading) {
    return reading.any(
        term ->
            term.is(Sense.PRESENT)
                || (term.word().content() && term.word().kinds().equals(PRESENT)));
  }
}
