package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;

/** What may be done is not what must, and what can happen is not what surely will. */
final class ModalityCheck implements Check {

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Reading claim = comparison.claim();
    Reading whole = comparison.whole();
    if (claim.has(Sense.CERTAIN) && !sameCertainty(claim, whole)) {
      return Optional.of(Reason.PROMISE);
    }
    boolean otherwise =
        claim.clauses().stream()
            .filter(clause -> clause.any(term -> term.word().content()))
            .anyMatch(clause -> differs(clause, whole));
    if (otherwise) {
      return Optional.of(Reason.MODALITY);
    }
    return Check.when(promises(comparison), Reason.PROMISE);
  }

  /** What is certain in the sentence is so in the evidence; 'niet zeker' is not certain. */
  private static boolean sameCertainty(Reading claim, Reading whole) {
    return whole.with(Sense.CERTAIN).anyMatch(term -> !term.is(Sense.NEGATION))
        || claim
            .with(Sense.CERTAIN)
            .allMatch(term -> whole.any(term::means) || claim.isDenied(term));
  }

  /** None of the clauses of which this may be a rendering leaves as much or as little choice. */
  private static boolean differs(Reading clause, Reading whole) {
    return Comparison.near(clause, whole.clauses()).stream()
        .allMatch(each -> contradicts(clause, each));
  }

  private static boolean contradicts(Reading clause, Reading held) {
    boolean must = clause.with(Sense.MUST).anyMatch(term -> !clause.isDenied(term));
    boolean may = clause.has(Sense.MAY) && !clause.has(Sense.MUST);
    boolean forbidden =
        clause.has(Sense.NEGATION) && clause.any(term -> term.forms().contains("mogen"));
    boolean needless = held.has(Sense.NEED) && held.has(Sense.NEGATION);
    boolean heldMust = held.has(Sense.MUST) && !needless;
    boolean heldMay = held.has(Sense.MAY) || needless;
    return (must && heldMay && !heldMust)
        || (may && heldMust && !heldMay)
        || (forbidden && held.has(Sense.NEED) && !held.has(Sense.MAY));
  }

  /** Says that something is so, where the evidence only says that it may be. */
  private static boolean promises(Comparison comparison) {
    Reading claim = comparison.claim();
    if (isHedged(claim) || claim.has(Sense.PLAN) || claim.has(Sense.MAY) || claim.has(Sense.MUST)) {
      return false;
    }
    boolean gets = claim.has(Sense.GET) && !comparison.whole().has(Sense.GET);
    List<Reading> held = comparison.whole().clauses();
    return claim.clauses().stream()
        .map(clause -> Comparison.nearest(clause, held))
        .anyMatch(clause -> isHedged(clause) || (gets && clause.has(Sense.MAY)));
  }

  /** What somebody wants is not sure, but 'wil je' only asks, and 'wil een bank' supposes. */
  private static boolean isHedged(Reading reading) {
    boolean supposes = reading.has(Sense.PERSON) || reading.has(Sense.NEGATION);
    return reading
        .with(Sense.HEDGE)
        .anyMatch(
            term ->
                !term.forms().contains("willen")
                    || !(supposes || term.equals(reading.terms().getFirst())));
  }
}
