package nl.steunwijzer.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What comes before does not come after. */
final class OrderCheck implements Check {

  private static final Pattern SO_LONG_BEFORE =
      Pattern.compile(
          "\\b(?:dagen|weken|maanden|jaar|days|weeks|months|years) (?:voor|vóór|before)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> CONJUNCTIONS =
      Set.of("nadat", "voordat", "pas", "alvorens", "afterwards", "before", "after");

  private static final Set<String> BEFORE = Set.of("voor", "vóór", "voordat", "before");
  private static final Set<String> AFTER = Set.of("na", "ná", "nadat", "after");

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Reading claim = comparison.claim();
    Reading held = comparison.whole();
    boolean turned =
        turns(claim, held, Sense.BEFORE, Sense.AFTER)
            || turns(claim, held, Sense.AFTER, Sense.BEFORE)
            || isMoved(claim, held, BEFORE, AFTER)
            || isMoved(claim, held, AFTER, BEFORE)
            || isNew(claim, held)
            || (SO_LONG_BEFORE.matcher(claim.text()).find()
                && !SO_LONG_BEFORE.matcher(held.text()).find()
                && !held.has(Sense.BEFORE));
    return Check.when(turned, Reason.ORDER);
  }

  /** Whether 'before' stands in the place of 'after', or the other way round. */
  static boolean turns(Difference difference) {
    return (isAny(difference.said(), BEFORE) && isAny(difference.held(), AFTER))
        || (isAny(difference.said(), AFTER) && isAny(difference.held(), BEFORE));
  }

  private static boolean isAny(List<Term> terms, Set<String> words) {
    return terms.stream().anyMatch(term -> words.contains(term.word().surface()));
  }

  private static boolean turns(Reading claim, Reading held, Sense said, Sense other) {
    return claim.has(said) && !claim.has(other) && held.has(other) && !held.has(said);
  }

  /** The evidence tells of no order at all. */
  private static boolean isNew(Reading claim, Reading held) {
    return claim.any(term -> CONJUNCTIONS.contains(term.word().surface()))
        && !held.has(Sense.BEFORE)
        && !held.has(Sense.AFTER);
  }

  /** 'Voor het tekenen', where the evidence says 'na het tekenen'. */
  private static boolean isMoved(Reading claim, Reading held, Set<String> said, Set<String> other) {
    List<Term> before = events(held, said);
    List<Term> after = events(held, other);
    return events(claim, said).stream()
        .anyMatch(
            event ->
                after.stream().anyMatch(event::means) && before.stream().noneMatch(event::means));
  }

  private static List<Term> events(Reading reading, Set<String> words) {
    Set<Term> events = new HashSet<>();
    List<Term> terms = reading.terms();
    for (int i = 0; i < terms.size(); i++) {
      if (words.contains(terms.get(i).word().surface())) {
        terms.subList(i + 1, Math.min(terms.size(), i + 4)).stream()
            .filter(term -> term.word().content())
            .findFirst()
            .ifPresent(events::add);
      }
    }
    return List.copyOf(events);
  }
}
