package nl.steunwijzer.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A 'not' in a clause.
 *
 * @param not the word that denies
 * @param before the last word with meaning before it, if any
 * @param behind the first word with meaning behind it, if any
 */
record Denial(Term not, List<Term> before, List<Term> behind) {

  private static final Set<String> WITHOUT = Set.of("zonder", "without");

  private static final Set<String> PRONOUNS = Set.of("dat", "die", "dit", "that", "this", "it");

  static List<Denial> in(Reading clause) {
    List<Denial> found = new ArrayList<>();
    List<Term> terms = clause.terms();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).is(Sense.NEGATION)) {
        List<Term> earlier = terms.subList(0, i).reversed();
        List<Term> later = terms.subList(i + 1, terms.size());
        boolean pronoun = !later.isEmpty() && PRONOUNS.contains(later.getFirst().word().surface());
        found.add(new Denial(terms.get(i), first(earlier), pronoun ? List.of() : first(later)));
      }
    }
    return found;
  }

  private static List<Term> first(List<Term> terms) {
    return IntStream.range(0, terms.size())
        .mapToObj(terms::get)
        .filter(term -> term.word().content() || term.parted())
        .limit(1)
        .toList();
  }

  /** Whether the clause speaks of what is denied. */
  boolean concerns(Reading clause) {
    List<Term> focus = isWithout() ? behind : focus();
    return focus.isEmpty() || focus.stream().anyMatch(term -> clause.any(term::means));
  }

  /** 'Zonder bezittingen' denies nothing of which the other does not speak. */
  boolean isBeside(Reading other) {
    return isWithout() && (behind.isEmpty() || !concerns(other));
  }

  boolean isAboutTheSame(Denial other) {
    return focus().stream().anyMatch(term -> other.focus().stream().anyMatch(term::means));
  }

  private boolean isWithout() {
    return WITHOUT.contains(not.word().surface());
  }

  private List<Term> focus() {
    return Stream.concat(before.stream(), behind.stream()).toList();
  }
}
