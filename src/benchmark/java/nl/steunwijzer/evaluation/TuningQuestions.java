package nl.steunwijzer.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The questions for tuning, as texts to measure with. */
public final class TuningQuestions {

  private static final Path FOLDER = Path.of("knowledge/evaluation").resolve(Split.TUNING.folder());

  private TuningQuestions() {}

  /**
   * The texts of all questions without what was said before, mixed: the files are by theme.
   *
   * @throws IOException if they cannot be read
   */
  public static List<String> texts() throws IOException {
    List<String> texts =
        new ArrayList<>(
            Questions.read(List.of(FOLDER)).stream()
                .map(asked -> asked.item().question())
                .toList());
    Collections.shuffle(texts, new Random(1));
    return List.copyOf(texts);
  }
}
