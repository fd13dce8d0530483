package nl.steunwijzer.gate;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the evidence denies is denied and what it affirms affirmed. 'Mislukt' says the same as 'lukt
 * niet': two turns make none.
 */
final class PolarityCheck implements Check {

  /** Between clauses that fit alike, that which denies as much is meant. */
  private static final double SAME = 0.08;

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    List<Reading> held = comparison.whole().clauses();
    Map<Reading, Reading> said = new HashMap<>();
    comparison.claim().clauses().stream()
        .filter(clause -> clause.any(term -> term.word().content()))
        .forEach(clause -> said.merge(nearest(clause, held, comparison), clause, Reading::and));
    boolean turned =
        said.entrySet().stream()
            .anyMatch(
                each ->
                    isTurned(each.getValue(), each.getKey(), comparison)
                        && !deniesTheSame(each.getValue(), held));
    return Check.when(turned, Reason.NEGATION);
  }

  private static Reading nearest(Reading clause, List<Reading> held, Comparison comparison) {
    return Collections.max(held, Comparator.comparingDouble(each -> fit(clause, each, comparison)));
  }

  private static double fit(Reading clause, Reading held, Comparison comparison) {
    double like =
        Comparison.likeness(clause, held)
            + Opposites.between(clause, held, comparison.whole()).size();
    return isTurned(clause, held, comparison) ? like : like + SAME;
  }

  private static boolean isTurned(Reading clause, Reading held, Comparison comparison) {
    int opposites = Opposites.between(clause, held, comparison.whole()).size();
    long turns =
        Denial.in(clause).stream().filter(denial -> !denial.isBeside(held)).count()
            + Denial.in(held).stream()
                .filter(denial -> denial.concerns(clause) || opposites > 0)
                .filter(denial -> !denial.isBeside(clause))
                .count()
            + implied(clause, comparison.whole(), held)
            + implied(held, comparison.claim(), clause)
            + opposites;
    return turns % 2 == 1;
  }

  /** Words that deny by themselves, for which the other text has no like. */
  private static long implied(Reading one, Reading other, Reading clause) {
    boolean implied =
        one.with(Sense.DENIAL)
            .anyMatch(
                term -> !other.any(term::means) && !Opposites.isOpposed(term, clause, clause));
    return implied ? 1 : 0;
  }

  /** The clause denies the very thing that another clause of the evidence denies. */
  private static boolean deniesTheSame(Reading clause, List<Reading> held) {
    List<Denial> said = Denial.in(clause);
    long same =
        held.stream()
            .flatMap(each -> Denial.in(each).stream())
            .filter(denial -> said.stream().anyMatch(each -> each.isAboutTheSame(denial)))
            .count();
    return !said.isEmpty() && said.size() <= same;
  }
}
