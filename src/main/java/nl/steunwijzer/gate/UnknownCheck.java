package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the evidence says not to know is not told: 'of de regeling is verlengd, zegt geen bron'. */
final class UnknownCheck implements Check {

  private static final Set<String> UNKNOWN =
      Set.of("bekend", "know", "known", "unknown", "onbekend");

  private static final Set<String> ASKING =
      Set.of("of", "wat", "hoe", "hoeveel", "whether", "what", "how");

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Reading claim = comparison.claim();
    List<Reading> open = open(comparison.whole());
    boolean told =
        !claim.any(UnknownCheck::isUnknown)
            && claim.terms().stream()
                .filter(term -> term.tells() && term.isVerb())
                .anyMatch(
                    term ->
                        open.stream().anyMatch(clause -> clause.any(term::isSameWord))
                            && comparison.whole().clauses().stream()
                                .filter(clause -> !open.contains(clause))
                                .noneMatch(clause -> clause.any(term::means)));
    return Check.when(told, Reason.STATUS);
  }

  private static boolean isUnknown(Term term) {
    return UNKNOWN.contains(term.word().surface()) || ASKING.contains(term.word().surface());
  }

  /** The clauses that ask what the next says is not known. */
  private static List<Reading> open(Reading whole) {
    List<Reading> clauses = whole.clauses();
    return IntStream.range(0, clauses.size() - 1)
        .filter(
            i ->
                ASKING.contains(clauses.get(i).terms().getFirst().word().surface())
                    && clauses.get(i + 1).has(Sense.NEGATION)
                    && clauses.get(i + 1).any(term -> UNKNOWN.contains(term.word().surface())))
        .mapToObj(clauses::get)
        .toList();
  }
}
