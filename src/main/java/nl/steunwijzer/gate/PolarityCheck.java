package nl.steunwijzer.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the evidence denies is denied and what it affirms affirmed. 'Mislukt' says the same as 'lukt
 * niet': two turns make none.
 */
final class PolarityCheck implements Check {

  private static final Set<String> BESIDE = Set.of("zonder", "without");

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    List<Reading> held = comparison.whole().clauses();
    Map<Integer, Reading> said = new HashMap<>();
    comparison.claim().clauses().stream()
        .filter(clause -> clause.any(term -> term.word().content()))
        .forEach(clause -> said.merge(nearest(clause, held), clause, Reading::and));
    boolean turned =
        said.entrySet().stream()
            .anyMatch(each -> turns(each.getValue(), held.get(each.getKey())) % 2 == 1);
    return Check.when(turned, Reason.NEGATION);
  }

  /** The clause that fits best, and of those that fit alike the one that denies as much. */
  private static int nearest(Reading clause, List<Reading> held) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < held.size(); i++) {
      double like = Comparison.likeness(clause, held.get(i));
      double fit = turns(clause, held.get(i)) % 2 == 0 ? like + 0.5 : like;
      if (fit > most) {
        most = fit;
        best = i;
      }
    }
    return best;
  }

  private static long turns(Reading clause, Reading held) {
    return denials(clause, held) + denials(held, clause) + opposites(clause, held);
  }

  private static long denials(Reading clause, Reading other) {
    long not = denies(clause, other) ? 1 : 0;
    boolean denies =
        clause.with(Sense.DENIAL).anyMatch(term -> !other.any(term::means));
    return denies ? not + 1 : not;
  }

  /** 'Zonder bezittingen' denies nothing of which the other does not speak. */
  private static boolean denies(Reading clause, Reading other) {
    List<Term> terms = clause.terms();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).is(Sense.NEGATION)) {
        boolean beside =
            BESIDE.contains(terms.get(i).word().surface())
                && terms.subList(i + 1, terms.size()).stream()
                    .filter(term -> term.word().content())
                    .limit(1)
                    .noneMatch(term -> other.any(term::means));
        if (!beside) {
          return true;
        }
      }
    }
    return false;
  }

  /** Words of the clause whose opposite stands in the evidence, where they do not. */
  private static long opposites(Reading clause, Reading held) {
    return clause.terms().stream()
        .filter(term -> !term.sides().isEmpty() && !clause.isInFigure(term))
        .filter(term -> !held.any(term::isSameWord))
        .filter(term -> isOpposed(term, clause, held))
        .count();
  }

  private static boolean isOpposed(Term term, Reading clause, Reading held) {
    return term.sides().stream()
        .anyMatch(
            side ->
                held.any(other -> other.sides().contains(side.other()))
                    && !held.any(other -> other.sides().contains(side))
                    && !clause.any(other -> other.sides().contains(side.other())));
  }
}
