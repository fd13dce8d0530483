package nl.steunwijzer.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a sentence leaves the words of its evidence.
 *
 * @param said the words of the sentence that stand there
 * @param held the words of the evidence in whose place they stand
 */
record Difference(List<Term> said, List<Term> held) {

  Difference {
    said = List.copyOf(said);
    held = List.copyOf(held);
  }

  /** The places in both texts of a word that they share. */
  private record Pair(int own, int theirs) {}

  /**
   * All places where a sentence leaves the words of its evidence. What the evidence holds before
   * and behind is no difference, but for the clauses in which the likeness begins and ends.
   */
  static List<Difference> between(Reading claim, Reading evidence) {
    List<Pair> pairs = pairs(claim.terms(), evidence.terms());
    if (pairs.isEmpty()) {
      return List.of();
    }
    List<Term> own = claim.terms();
    List<Term> theirs = evidence.terms();
    int first = pairs.getFirst().theirs();
    int last = pairs.getLast().theirs();
    List<Difference> differences = new ArrayList<>();
    differences.add(
        atEdge(
            own.subList(0, pairs.getFirst().own()),
            theirs.subList(0, first).reversed(),
            theirs.get(first),
            evidence));
    IntStream.range(1, pairs.size())
        .mapToObj(
            i ->
                new Difference(
                    own.subList(pairs.get(i - 1).own() + 1, pairs.get(i).own()),
                    theirs.subList(pairs.get(i - 1).theirs() + 1, pairs.get(i).theirs())))
        .forEach(differences::add);
    differences.add(
        atEdge(
            own.subList(pairs.getLast().own() + 1, own.size()),
            theirs.subList(last + 1, theirs.size()),
            theirs.get(last),
            evidence));
    return differences.stream()
        .filter(each -> !each.said.isEmpty() || !each.held.isEmpty())
        .toList();
  }

  /** How many words both hold in the same order. */
  static int shared(Reading claim, Reading evidence) {
    return pairs(claim.terms(), evidence.terms()).size();
  }

  /** Whether no other words differ that tell something. */
  boolean isOnlyOf(Sense sense) {
    return Stream.concat(said.stream(), held.stream())
        .noneMatch(term -> term.tells() && !term.is(sense));
  }

  /** What stands in place of the words at an edge is in the clause there, or else in the next. */
  private static Difference atEdge(
      List<Term> said, List<Term> outward, Term edge, Reading evidence) {
    List<Term> inside = inClause(outward, edge, evidence);
    boolean beyond = inside.isEmpty() && !said.isEmpty() && !outward.isEmpty();
    return new Difference(said, beyond ? inClause(outward, outward.getFirst(), evidence) : inside);
  }

  private static List<Term> inClause(List<Term> terms, Term edge, Reading reading) {
    return terms.stream().filter(term -> reading.isInOneClause(term, edge)).toList();
  }

  /** The places of the longest row of words that both hold. */
  private static List<Pair> pairs(List<Term> one, List<Term> other) {
    int[][] longest = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        longest[i][j] =
            isSame(one.get(i), other.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      if (isSame(one.get(i), other.get(j)) && longest[i][j] == longest[i + 1][j + 1] + 1) {
        pairs.add(new Pair(i++, j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private static boolean isSame(Term one, Term other) {
    return one.is(Sense.NEGATION) == other.is(Sense.NEGATION) && one.isSameWord(other);
  }
}
