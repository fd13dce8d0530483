package nl.steunwijzer.gate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.steunwijzer.gate.Anchor.OfFigure;
import nl.steunwijzer.gate.Anchor.OfTerm;

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
    Map<Anchor, Anchor> exchanged = new HashMap<>();
    for (Anchor said : Anchor.in(comparison.claim())) {
      other(said, held, comparison).ifPresent(other -> exchanged.put(said, other));
    }
    boolean figures = exchanged.keySet().stream().anyMatch(OfFigure.class::isInstance);
    boolean names =
        exchanged.entrySet().stream()
            .anyMatch(
                one ->
                    one.getKey() instanceof OfTerm
                        && exchanged.entrySet().stream()
                            .anyMatch(
                                two ->
                                    two.getKey().isHeldBy(one.getValue())
                                        && one.getKey().isHeldBy(two.getValue())));
    return Check.when((figures && !Arithmetic.isShown(comparison)) || false, Reason.EXCHANGE);
  }

  /** The figure or name of which the evidence says what is said here. */
  private static Optional<Anchor> other(Anchor said, List<Anchor> held, Comparison comparison) {
    List<Anchor> own = held.stream().filter(said::isHeldBy).toList();
    double best = own.stream().mapToDouble(each -> fit(said, each, comparison)).max().orElse(0);
    return own.isEmpty()
        ? Optional.empty()
        : held.stream()
            .filter(each -> said.isLike(each) && !said.isHeldBy(each))
            .filter(each -> fit(said, each, comparison) > said.margin() * best + LEAST)
            .max(Comparator.comparingDouble(each -> fit(said, each, comparison)));
  }

  private static double fit(Anchor said, Anchor held, Comparison comparison) {
    return said.fit(comparison.claim(), held, comparison.whole());
  }
}
