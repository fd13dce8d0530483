package nl.steunwijzer.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.steunwijzer.evaluation.TuningQuestions;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The questions for tuning, one after another, over and over. */
@State(Scope.Thread)
public class Questions {

  private final List<String> texts = read();
  private int next;

  private static List<String> read() {
    try {
      return TuningQuestions.texts();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String next() {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }
}
