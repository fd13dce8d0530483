package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.WordKind;

/** What was so is not said to be so now. */
final class StatusCheck implements Check {

  private static final Set<WordKind> PRESENT = Set.of(WordKind.VERB, WordKind.PRESENT);

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    List<Reading> held = comparison.whole().clauses();
    boolean english = comparison.language() == Language.ENGLISH;
    boolean changed =
        comparison.claim().clauses().stream()
            .anyMatch(
                clause ->
                    isNewlyNow(clause, comparison)
                        || (isPresent(clause, english) && allPast(clause, held)));
    return Check.when(changed, Reason.STATUS);
  }

  private static boolean isNewlyNow(Reading clause, Comparison comparison) {
    return clause.has(Sense.NOW)
        && Comparison.near(clause, comparison.evidence()).stream()
            .noneMatch(each -> each.has(Sense.NOW));
  }

  private static boolean allPast(Reading clause, List<Reading> held) {
    return Comparison.near(clause, held).stream()
        .allMatch(each -> each.any(Term::isPast) && !each.any(term -> isPresent(term, false)));
  }

  private static boolean isPresent(Reading clause, boolean english) {
    boolean perfect = clause.any(term -> term.word().kinds().contains(WordKind.PARTICIPLE));
    return !perfect && !clause.any(Term::isPast) && clause.any(term -> isPresent(term, english));
  }

  private static boolean isPresent(Term term, boolean english) {
    return term.is(Sense.PRESENT)
        || (!english
            && !term.isInfinitive()
            && term.word().content()
            && term.word().kinds().equals(PRESENT));
  }
}
