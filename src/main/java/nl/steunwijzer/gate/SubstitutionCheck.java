package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Between the same words as in the evidence does not stand a word that means something else. */
final class SubstitutionCheck implements Check {

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    List<Term> said = comparison.claim().terms();
    boolean put =
        IntStream.range(0, said.size())
            .filter(i -> isThing(said.get(i), comparison))
            .anyMatch(i -> isPutInPlace(i, comparison));
    return Check.when(put, Reason.EXCHANGE);
  }

  private static boolean isPutInPlace(int at, Comparison comparison) {
    List<Term> said = comparison.claim().terms();
    List<Term> held = comparison.whole().terms();
    Term word = said.get(at);
    List<Term> there =
        IntStream.range(0, held.size())
            .filter(j -> isFrame(said, at, held, j))
            .mapToObj(held::get)
            .toList();
    return there.stream().noneMatch(word::means)
        && there.stream()
            .anyMatch(
                each ->
                    each.word().content()
                        && !comparison.whole().isInFigure(each)
                        && !comparison.claim().any(each::means));
  }

  private static boolean isThing(Term term, Comparison comparison) {
    Reading claim = comparison.claim();
    boolean thing = term.tells() && !term.isVerb();
    boolean other = term.isNoun() || comparison.whole().any(term::isSameWord);
    return ((thing && other) || claim.isName(term) || term.is(Sense.UNIT))
        && !claim.isInFigure(term);
  }

  private static boolean isFrame(List<Term> said, int i, List<Term> held, int j) {
    boolean before = isSame(said, i - 1, held, j - 1);
    boolean behind = isSame(said, i + 1, held, j + 1);
    return before && behind;
  }

  private static boolean isSame(List<Term> one, int i, List<Term> other, int j) {
    return i >= 0
        && j >= 0
        && i < one.size()
        && j < other.size()
        && one.get(i).word().surface().equals(other.get(j).word().surface());
  }
}
