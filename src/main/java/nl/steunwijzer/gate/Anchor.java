package nl.steunwijzer.gate;

import java.util.List;
import java.util.stream.Stream;
import nl.steunwijzer.text.Bound;
import nl.steunwijzer.text.Quantity.Measure;
import nl.steunwijzer.text.QuantityReader.Found;

/** Something of which a text says something: a figure, or somebody with a name or a role. */
sealed interface Anchor {

  /** What a word tells at most; a figure beside it, such as its year, tells twice as much. */
  double MOST = 0.5;

  int start();

  int end();

  /** Whether the evidence means the same. */
  boolean isHeldBy(Anchor other);

  /** Whether the one could have been put in the place of the other. */
  boolean isLike(Anchor other);

  record OfFigure(Found found) implements Anchor {
    @Override
    public int start() {
      return found.start();
    }

    @Override
    public int end() {
      return found.end();
    }

    @Override
    public boolean isHeldBy(Anchor other) {
      return other instanceof OfFigure figure && FigureCheck.supports(figure.found, found);
    }

    @Override
    public boolean isLike(Anchor other) {
      return other instanceof OfFigure figure
          && kind(figure) == kind(this)
          && !isOtherEnd(figure.found.quantity().bound(), found.quantity().bound());
    }

    private static boolean isOtherEnd(Bound one, Bound other) {
      return one != other && one != Bound.UNSAID && other != Bound.UNSAID;
    }

    private static Measure kind(OfFigure figure) {
      Measure measure = figure.found.quantity().measure();
      return measure == Measure.YEAR ? Measure.DATE : measure;
    }
  }

  record OfTerm(Term term) implements Anchor {
    @Override
    public int start() {
      return term.word().start();
    }

    @Override
    public int end() {
      return term.word().end();
    }

    @Override
    public boolean isHeldBy(Anchor other) {
      return other instanceof OfTerm held && term.means(held.term);
    }

    @Override
    public boolean isLike(Anchor other) {
      return other instanceof OfTerm;
    }
  }

  /** The figures, names and roles in a text. */
  static List<Anchor> in(Reading reading) {
    Stream<Anchor> figures =
        reading.figures().stream()
            .filter(found -> !reading.text().startsWith("-", found.end()))
            .map(OfFigure::new);
    Stream<Anchor> terms =
        reading.terms().stream()
            .filter(term -> term.is(Sense.ACTOR) || reading.isName(term))
            .map(OfTerm::new);
    return Stream.concat(figures, terms).toList();
  }

  /** How much better another has to fit before it is meant: names stand near each other. */
  default double margin() {
    return this instanceof OfFigure ? 1.25 : 2;
  }

  /** How much the words near this are those near the other. */
  default double fit(Reading own, Anchor other, Reading held) {
    List<Term> near = other.near(held);
    return near(own).stream()
            .mapToDouble(
                term ->
                    near.stream()
                        .filter(term::means)
                        .mapToDouble(
                            each ->
                                MOST
                                    / (own.distance(start(), end(), term)
                                        * held.distance(other.start(), other.end(), each)))
                        .max()
                        .orElse(0))
            .sum()
        + figures(own, other, held);
  }

  /** The same for figures of another kind, such as the year of an amount. */
  private double figures(Reading own, Anchor other, Reading held) {
    return own.figures().stream()
        .filter(figure -> !isLike(new OfFigure(figure)) && isNearest(figure, own))
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
    return in(reading).stream()
        .filter(each -> isLike(each) && each.start() != start())
        .noneMatch(
            each -> reading.distance(each.start(), each.end(), figure.start(), figure.end()) < own);
  }

  private double distance(Found figure, Reading reading) {
    return reading.distance(start(), end(), figure.start(), figure.end());
  }

  /** The words that stand no nearer to another of the kind. */
  private List<Term> near(Reading reading) {
    List<Anchor> others =
        in(reading).stream().filter(each -> isLike(each) && each.start() != start()).toList();
    return reading.terms().stream()
        .filter(term -> term.word().content() || term.is(Sense.NEGATION) || term.isVerb())
        .filter(term -> !reading.isInFigure(term) && term.word().start() != start())
        .filter(
            term ->
                others.stream()
                    .noneMatch(
                        each ->
                            reading.distance(each.start(), each.end(), term)
                                < reading.distance(start(), end(), term)))
        .toList();
  }
}
