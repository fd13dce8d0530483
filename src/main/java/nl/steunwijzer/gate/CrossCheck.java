package nl.steunwijzer.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.steunwijzer.text.QuantityReader.Found;

/**
 * What the evidence tells of two things is not exchanged: 'in het oosten A, in het zuiden B' does
 * not prove 'in het zuiden A, in het oosten B'.
 */
final class CrossCheck implements Check {

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    List<Reading> held = comparison.whole().clauses();
    List<Set<Integer>> places =
        comparison.claim().clauses().stream().map(clause -> places(clause, held)).toList();
    boolean crossed =
        IntStream.range(0, places.size())
            .anyMatch(
                i ->
                    IntStream.range(i + 1, places.size())
                        .anyMatch(j -> both(places.get(i), places.get(j)) > 1));
    return Check.when(crossed, Reason.EXCHANGE);
  }

  private static long both(Set<Integer> one, Set<Integer> other) {
    return one.stream().filter(other::contains).count();
  }

  /** The clauses of the evidence of which words stand in this clause and in no other. */
  private static Set<Integer> places(Reading clause, List<Reading> held) {
    Set<Integer> places = new HashSet<>();
    for (Term term :
        clause.terms().stream()
            .filter(each -> each.word().content() && !clause.isInFigure(each))
            .toList()) {
      Set<Integer> own =
          IntStream.range(0, held.size())
              .filter(i -> held.get(i).any(term::means))
              .boxed()
              .collect(Collectors.toSet());
      if (own.size() == 1) {
        places.addAll(own);
      }
    }
    for (Found figure : clause.figures()) {
      Set<Integer> own =
          IntStream.range(0, held.size())
              .filter(i -> holds(held.get(i), figure))
              .boxed()
              .collect(Collectors.toSet());
      if (own.size() == 1) {
        places.addAll(own);
      }
    }
    return places;
  }

  private static boolean holds(Reading clause, Found figure) {
    return clause.figures().stream().anyMatch(each -> FigureCheck.supports(each, figure));
  }
}
