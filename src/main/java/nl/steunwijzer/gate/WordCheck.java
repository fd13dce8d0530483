package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.WordKind;

/** The sentence has words that carry meaning, and the evidence holds them. */
final class WordCheck implements Check {

  /** The least share of the words that need proof. */
  private static final double ENOUGH = 0.6;

  /** The same in English, of which it is not known which words are things. */
  private static final double ENOUGH_OF_ENGLISH = 0.65;

  private final Support support;

  WordCheck(Catalogue catalogue) {
    this.support = new Support(catalogue);
  }

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    List<Term> unheld = support.unheld(comparison);
    if (unheld.stream().anyMatch(term -> term.is(Sense.ACTOR))) {
      return Optional.of(Reason.ACTOR);
    }
    if (unheld.stream().anyMatch(term -> term.is(Sense.AUDIENCE))) {
      return Optional.of(Reason.AUDIENCE);
    }
    List<Term> telling = comparison.claim().telling();
    List<Term> missing = unheld.stream().filter(Term::tells).toList();
    int all = telling.size() + comparison.claim().figures().size();
    boolean few = all - missing.size() < enough(comparison) * all;
    boolean heavy = missing.stream().anyMatch(term -> isHeavy(term, comparison.claim()));
    return Check.when(all == 0 || few || heavy || demands(missing, comparison), Reason.WORDS);
  }

  private static double enough(Comparison comparison) {
    return comparison.language() == Language.ENGLISH ? ENOUGH_OF_ENGLISH : ENOUGH;
  }

  /** Somebody else must do what the evidence, which demands nothing, does not know of. */
  private static boolean demands(List<Term> missing, Comparison comparison) {
    return !comparison.whole().has(Sense.MUST)
        && comparison.claim().clauses().stream()
            .filter(clause -> clause.has(Sense.MUST) && clause.has(Sense.ACTOR))
            .anyMatch(clause -> clause.any(term -> missing.contains(term) && isDone(term)));
  }

  private static boolean isDone(Term term) {
    return term.isVerb() && term.isInfinitive() && !term.is(Sense.MUST);
  }

  /** A thing that the evidence does not know of is made up; a verb may be another way to say it. */
  private static boolean isHeavy(Term term, Reading claim) {
    boolean thing =
        term.isNoun()
            || (term.word().kinds().contains(WordKind.NOUN) && claim.isBehindArticle(term));
    return thing || !term.word().known() || term.is(Sense.WEIGHTY);
  }
}
