package nl.steunwijzer.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What is done first in the sentence is not what the evidence does last. */
final class SequenceCheck implements Check {

  private static final Set<String> FIRST = Set.of("eerst", "first");
  private static final Set<String> THEN =
      Set.of("daarna", "vervolgens", "erna", "then", "afterwards", "nadien");
  private static final Set<String> BEFORE =
      Set.of("voordat", "vóór", "vóórdat", "alvorens", "before", "ervoor");
  private static final Set<String> AFTER = Set.of("nadat", "after", "zodra");

  /** Two things of which the one comes first. */
  private record Sequence(List<Term> earlier, List<Term> later) {
    boolean isTurnedIn(Sequence other) {
      long same = shared(earlier, other.earlier) + shared(later, other.later);
      long turned = shared(earlier, other.later) + shared(later, other.earlier);
      return turned > same && turned > 1;
    }
  }

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    List<Sequence> held = sequences(comparison.whole());
    boolean turned =
        sequences(comparison.claim()).stream()
            .anyMatch(said -> held.stream().anyMatch(said::isTurnedIn));
    return Check.when(turned, Reason.ORDER);
  }

  private static long shared(List<Term> one, List<Term> other) {
    return one.stream().filter(term -> other.stream().anyMatch(term::means)).count();
  }

  private static List<Sequence> sequences(Reading reading) {
    List<Sequence> found = new ArrayList<>();
    List<Reading> clauses = reading.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      List<Term> terms = clauses.get(i).terms();
      List<Term> previous = i == 0 ? List.of() : content(clauses.get(i - 1).terms());
      List<Term> next = i + 1 == clauses.size() ? List.of() : content(clauses.get(i + 1).terms());
      int at = first(terms, BEFORE);
      int after = first(terms, AFTER);
      if (at >= 0) {
        List<Term> rest = content(terms.subList(at, terms.size()));
        List<Term> main = at > 0 ? content(terms.subList(0, at)) : next;
        found.add(new Sequence(main.isEmpty() ? previous : main, rest));
      } else if (after >= 0) {
        List<Term> rest = content(terms.subList(after, terms.size()));
        found.add(new Sequence(rest, after > 0 ? content(terms.subList(0, after)) : next));
      } else if (first(terms, THEN) >= 0) {
        found.add(new Sequence(previous, content(terms)));
      } else if (first(terms, FIRST) >= 0) {
        found.add(new Sequence(content(terms), next));
      }
    }
    return found;
  }

  private static int first(List<Term> terms, Set<String> words) {
    return IntStream.range(0, terms.size())
        .filter(i -> words.contains(terms.get(i).word().surface()))
        .findFirst()
        .orElse(-1);
  }

  private static List<Term> content(List<Term> terms) {
    return terms.stream().filter(term -> term.word().content()).toList();
  }
}
