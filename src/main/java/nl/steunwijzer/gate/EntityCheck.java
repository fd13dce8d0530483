package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;

/** What a sentence of the evidence tells of one name is not told of another. */
final class EntityCheck implements Check {

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    boolean other =
        comparison.claim().clauses().stream().anyMatch(clause -> isOfAnother(clause, comparison));
    return Check.when(other, Reason.EXCHANGE);
  }

  private static boolean isOfAnother(Reading clause, Comparison comparison) {
    List<Term> names = clause.terms().stream().filter(comparison.claim()::isName).toList();
    List<Term> rest = clause.telling().stream().filter(term -> !names.contains(term)).toList();
    if (names.isEmpty() || rest.size() < 2 || comparison.evidence().size() < 2) {
      return false;
    }
    Reading nearest = comparison.nearest(without(clause, names));
    long shared = rest.stream().filter(term -> nearest.any(term::means)).count();
    List<Term> theirs = nearest.terms().stream().filter(nearest::isName).toList();
    boolean elsewhere =
        names.stream()
            .allMatch(name -> !nearest.any(name::means) && comparison.whole().any(name::means));
    boolean theirsUnsaid =
        !theirs.isEmpty() && theirs.stream().noneMatch(name -> comparison.claim().any(name::means));
    return elsewhere && theirsUnsaid && shared >= 2;
  }

  private static Reading without(Reading clause, List<Term> names) {
    return new Reading(
        clause.text(),
        clause.terms().stream().filter(term -> !names.contains(term)).toList(),
        clause.figures(),
        clause.borders());
  }
}
