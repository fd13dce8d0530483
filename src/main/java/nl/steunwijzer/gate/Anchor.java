package nl.steunwijzer.gate;

import java.util.List;
import nl.steunwijzer.text.Bound;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.Quantity.Measure;
import nl.steunwijzer.text.QuantityReader.Found;

/** A figure of which a text says something. */
record Anchor(Found found) {

  /** What a word tells at most; a figure beside it, such as its year, tells twice as much. */
  private static final double MOST = 0.5;

  /** The figures in a text. */
  static List<Anchor> in(Reading reading) {
    return reading.figures().stream()
        .filter(found -> !reading.text().startsWith("-", found.end()))
        .map(Anchor::new)
        .toList();
  }

  /** Whether the evidence means the same. */
  boolean isHeldBy(Anchor other) {
    return FigureCheck.supports(other.found, found);
  }

  /** Whether the one could have been put in the place of the other. */
  boolean isLike(Anchor other) {
    return other.kind() == kind() && !isOtherEnd(other.bound(), bound());
  }

  private Measure kind() {
    Quantity quantity = found.quantity();
    return quantity.measure() == Measure.YEAR ? Measure.DATE : quantity.measure();
  }

  private Bound bound() {
    return found.quantity().bound();
  }

  /** The ends of a range are not each other's like. */
  private static boolean isOtherEnd(Bound one, Bound other) {
    return one != other && one != Bound.UNSAID && other != Bound.UNSAID;
  }

  /** How much the words near this are those near the other. */
  double fit(Reading own, Anchor other, Reading held) {
    List<Term> near = other.near(held);
    return near(own).stream()
            .mapToDouble(
                term ->
                    near.stream()
                        .filter(term::means)
                        .mapToDouble(
                            each ->
                                MOST
                                    / (own.distance(found.start(), found.end(), term)
                                        * held.distance(
                                            other.found.start(), other.found.end(), each)))
                        .max()
                        .orElse(0))
            .sum()
        + figures(own, other, held);
  }

  /** The same for figures of another kind, such as the year of an amount. */
  private double figures(Reading own, Anchor other, Reading held) {
    return own.figures().stream()
        .filter(figure -> !isLike(new Anchor(figure)) && isNearest(figure, own))
        .flatMapToDouble(
            figure ->
                held.figures().stream()
                    .filter(
                        each -> FigureCheck.supports(each, figure) && other.isNearest(each, held))
                    .mapToDouble(each -> 1 / (distance(figure, own) * other.distance(each, held))))
        .sum();
  }

  private boolean isNearest(Found figure, Reading reading) {
    double own = distance(figure, reading);
    return others(reading).stream().noneMatch(each -> each.distance(figure, reading) < own);
  }

  private List<Anchor> others(Reading reading) {
    return in(reading).stream()
        .filter(each -> isLike(each) && each.found.start() != found.start())
        .toList();
  }

  private double distance(Found figure, Reading reading) {
    return reading.distance(found.start(), found.end(), figure.start(), figure.end());
  }

  /** The words that stand no nearer to another of the kind. */
  private List<Term> near(Reading reading) {
    List<Anchor> others = others(reading);
    return reading.terms().stream()
        .filter(term -> term.word().content() || term.is(Sense.NEGATION) || term.isVerb())
        .filter(term -> !reading.isInFigure(term) && term.word().start() != found.start())
        .filter(
            term ->
                others.stream()
                    .noneMatch(
                        each ->
                            reading.distance(each.found.start(), each.found.end(), term)
                                < reading.distance(found.start(), found.end(), term)))
        .toList();
  }
}
