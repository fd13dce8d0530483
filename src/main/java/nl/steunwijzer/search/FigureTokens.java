package nl.steunwijzer.search;

import java.util.List;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.Quantity.Measure;
import nl.steunwijzer.text.QuantityReader;

/** Figures and years of a text in one spelling, so that '2,5 ton' finds '€ 250.000'. */
final class FigureTokens {

  private static final int YEAR_LENGTH = 4;

  private FigureTokens() {}

  /** Each figure of the text once. */
  static List<String> of(String text) {
    return QuantityReader.read(text).stream().map(FigureTokens::token).distinct().toList();
  }

  /** A year alone, as it stands among the tokens of a text. */
  static String year(int year) {
    return "y" + year;
  }

  static boolean isYear(String token) {
    return token.startsWith("y");
  }

  private static String token(Quantity figure) {
    String value = figure.value().toPlainString();
    if (figure.measure() == Measure.YEAR) {
      return "y" + value;
    }
    boolean dated =
        figure.measure() == Measure.DATE
            && figure.detail().length() >= YEAR_LENGTH
            && !figure.detail().startsWith("-");
    return dated ? "y" + figure.detail().substring(0, YEAR_LENGTH) : value;
  }
}
