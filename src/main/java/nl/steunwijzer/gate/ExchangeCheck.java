package nl.steunwijzer.gate;

import java.util.List;
import java.util.Optional;

/**
 * A figure is said of the same thing as in the evidence. Where the evidence holds several of one
 * kind, the words that stand near one tell which of them is meant.
 */
final class ExchangeCheck implements Check {

  /** By how much more another has to fit at least. */
  private static final double LEAST = 0.05;

  /** How many times better another has to fit before it is meant. */
  private static final double BETTER = 1.25;

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    List<Anchor> held = Anchor.in(comparison.whole());
    boolean exchanged =
        Anchor.in(comparison.claim()).stream()
            .anyMatch(said -> isOfAnother(said, held, comparison));
    return Check.when(exchanged && !Arithmetic.isShown(comparison), Reason.EXCHANGE);
  }

  /** Whether the evidence says of another figure what is said here. */
  private static boolean isOfAnother(Anchor said, List<Anchor> held, Comparison comparison) {
    List<Anchor> own = held.stream().filter(said::isHeldBy).toList();
    double best = own.stream().mapToDouble(each -> fit(said, each, comparison)).max().orElse(0);
    return !own.isEmpty()
        && held.stream()
            .filter(each -> said.isLike(each) && !said.isHeldBy(each))
            .anyMatch(each -> fit(said, each, comparison) > BETTER * best + LEAST);
  }

  private static double fit(Anchor said, Anchor held, Comparison comparison) {
    return said.fit(comparison.claim(), held, comparison.whole());
  }
}
