package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.WordKind;

/** The sentence has words that carry meaning, and the evidence holds them. */
final class WordCheck implements Check {

  /** The least share of the words that need proof. */
  private static final double ENOUGH = 0.6;

  /** In a sentence of so few words a weighty one is what it is about. */
  private static final int SHORT = 5;

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
    boolean few = all - missing.size() < ENOUGH * all;
    boolean heavy =
        missing.stream()
            .anyMatch(
                term ->
                    isHeavy(term, comparison.claim()) || (all <= SHORT && term.is(Sense.WEIGHTY)));
    return Check.when(all == 0 || few || heavy || adds(missing, comparison), Reason.WORDS);
  }

  /**
   * Somebody else must do what the evidence, which demands nothing, does not know of, or an
   * exception is made of which it knows nothing.
   */
  private static boolean adds(List<Term> missing, Comparison comparison) {
    boolean demands = comparison.whole().has(Sense.MUST);
    boolean excepts = comparison.whole().has(Sense.EXCEPT);
    return comparison.claim().clauses().stream()
        .anyMatch(
            clause ->
                (!excepts && clause.has(Sense.EXCEPT) && clause.any(missing::contains))
                    || (!demands
                        && clause.has(Sense.MUST)
                        && clause.has(Sense.ACTOR)
                        && clause.any(term -> missing.contains(term) && isDone(term))));
  }

  private static boolean isDone(Term term) {
    return term.isVerb() && term.isInfinitive() && !term.is(Sense.MUST);
  }

  /** A thing that the evidence does not know of is made up; a verb may be another way to say it. */
  private static boolean isHeavy(Term term, Reading claim) {
    boolean thing =
        term.isNoun()
            || (term.word().kinds().contains(WordKind.NOUN) && claim.isBehindArticle(term));
    return thing || !term.word().known();
  }
}
