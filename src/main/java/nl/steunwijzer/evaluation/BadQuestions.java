package nl.steunwijzer.evaluation;

import java.io.IOException;
import java.util.List;

/** Questions that cannot be read, or that would measure nothing. */
public final class BadQuestions extends IOException {

  private static final long serialVersionUID = 1;

  private final List<String> mistakes;

  BadQuestions(List<String> mistakes) {
    super(String.join(System.lineSeparator(), mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** One line per mistake, for whoever wrote the questions; each names the file. */
  public List<String> mistakes() {
    return mistakes;
  }
}
