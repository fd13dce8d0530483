package nl.steunwijzer.gate;

import java.util.List;

/** Words of one text for which a piece of the other has the opposite. */
final class Opposites {

  private Opposites() {}

  /** The words of the one that oppose the piece and for which the whole text has no like. */
  static List<Term> between(Reading one, Reading piece, Reading whole) {
    return one.terms().stream()
        .filter(term -> !term.sides().isEmpty() && !one.isInFigure(term) && !one.isBound(term))
        .filter(term -> !piece.any(term::isSameWord))
        .filter(term -> isOpposed(term, piece, whole))
        .toList();
  }

  static boolean isOpposed(Term term, Reading piece, Reading whole) {
    return term.sides().stream().anyMatch(side -> isIn(piece, side.other()) && !isIn(whole, side));
  }

  private static boolean isIn(Reading reading, Vocabulary.Side side) {
    return reading.any(term -> term.sides().contains(side));
  }
}
