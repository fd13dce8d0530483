package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the evidence names only to deny it, 'niet zelf', 'geen geld', is not affirmed. */
final class DeniedCheck implements Check {

  private static final Set<String> PEOPLE = Set.of("zelf", "jou", "you", "yourself");

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Reading whole = comparison.whole();
    boolean affirms =
        comparison.claim().clauses().stream()
            .filter(clause -> !clause.has(Sense.NEGATION) && !clause.has(Sense.DENIAL))
            .flatMap(clause -> clause.terms().stream())
            .filter(
                term ->
                    term.word().content()
                        || term.parted()
                        || PEOPLE.contains(term.word().surface()))
            .anyMatch(term -> isOnlyDenied(term, whole));
    boolean denies = comparison.claim().has(Sense.NEGATION) || comparison.claim().has(Sense.DENIAL);
    return Check.when(affirms && !denies, Reason.NEGATION);
  }

  private static boolean isOnlyDenied(Term term, Reading whole) {
    List<Term> same = whole.terms().stream().filter(each -> isSame(each, term)).toList();
    return !same.isEmpty()
        && same.stream()
            .allMatch(each -> isJustDenied(each, whole.terms()) || isDeniedVerb(each, whole));
  }

  /** 'Neemt die niet over': the verb stands before the 'not'. */
  private static boolean isDeniedVerb(Term term, Reading whole) {
    return term.parted()
        && whole.clauses().stream()
            .flatMap(clause -> Denial.in(clause).stream())
            .anyMatch(denial -> denial.before().contains(term));
  }

  /** 'Je' is a form of 'jou', but not what is denied in 'niet jou'. */
  private static boolean isSame(Term one, Term other) {
    return PEOPLE.contains(other.word().surface())
        ? one.word().surface().equals(other.word().surface())
        : one.isSameWord(other);
  }

  private static boolean isJustDenied(Term term, List<Term> terms) {
    int at = terms.indexOf(term);
    return at > 0 && terms.get(at - 1).is(Sense.NEGATION);
  }
}
