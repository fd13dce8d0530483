package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;

/**
 * A figure or name is said of the same thing as in the evidence. Where the evidence holds several
 * of one kind, the words that stand near one tell which of them is meant.
 */
final class ExchangeCheck implements Check {

  /** By how much more another has to fit at least. */
  private static final double LEAST = 0.05;

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    List<Anchor> held = Anchor.in(comparison.whole());
    List<Anchor> exchanged =
        Anchor.in(comparison.claim()).stream()
            .filter(said -> isOfAnother(said, held, comparison))
            .toList();
    boolean figures = exchanged.stream().anyMatch(each -> each instanceof Anchor.OfFigure);
    long names = exchanged.stream().filter(each -> each instanceof Anchor.OfTerm).count();
    return Check.when((figures && !Arithmetic.isShown(comparison)) || names > 1, Reason.EXCHANGE);
  }

  private static boolean isOfAnother(Anchor said, List<Anchor> held, Comparison comparison) {
    double own = best(said, held.stream().filter(said::isHeldBy).toList(), comparison);
    double other =
        best(
            said,
            held.stream().filter(each -> said.isLike(each) && !said.isHeldBy(each)).toList(),
            comparison);
    return held.stream().anyMatch(said::isHeldBy) && other > said.margin() * own + LEAST;
  }

  private static double best(Anchor said, List<Anchor> held, Comparison comparison) {
    return held.stream()
        .mapToDouble(each -> said.fit(comparison.claim(), each, comparison.whole()))
        .max()
        .orElse(0);
  }
}
