package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the evidence names only to deny it, 'niet zelf', 'geen geld', is not affirmed. */
final class DeniedCheck implements Check {

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Reading whole = comparison.whole();
    boolean affirms =
        comparison.claim().clauses().stream()
            .filter(clause -> !clause.has(Sense.NEGATION) && !clause.has(Sense.DENIAL))
            .flatMap(clause -> clause.terms().stream())
            .filter(term -> term.word().content() || term.word().surface().equals("zelf"))
            .anyMatch(term -> isOnlyDenied(term, whole));
    boolean denies = comparison.claim().has(Sense.NEGATION) || comparison.claim().has(Sense.DENIAL);
    return Check.when(affirms && !denies, Reason.NEGATION);
  }

  private static boolean isOnlyDenied(Term term, Reading whole) {
    List<Term> terms = whole.terms();
    Stream<Term> same = terms.stream().filter(term::isSameWord);
    return whole.any(term::isSameWord) && same.allMatch(each -> isJustDenied(each, terms));
  }

  private static boolean isJustDenied(Term term, List<Term> terms) {
    int at = terms.indexOf(term);
    return at > 0 && terms.get(at - 1).is(Sense.NEGATION);
  }
}
