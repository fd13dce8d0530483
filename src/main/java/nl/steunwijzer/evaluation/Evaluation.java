package nl.steunwijzer.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.knowledge.Knowledge;

/** The outcomes of all questions of one set. */
public final class Evaluation {

  private final List<Outcome> outcomes;

  private Evaluation(List<Outcome> outcomes) {
    this.outcomes = List.copyOf(outcomes);
  }

  /**
   * Asks all questions.
   *
   * @param place a folder with files of questions, or one file
   * @throws IOException if they cannot be read or measure nothing, with one line per mistake
   */
  public static Evaluation run(Path place, Knowledge cards, Answering answering)
      throws IOException {
    List<Questions.Asked> asked = Questions.read(place);
    List<String> problems = Questions.problems(asked, cards);
    if (!problems.isEmpty()) {
      throw new IOException(String.join(System.lineSeparator(), problems));
    }
    Examiner examiner = new Examiner(answering);
    return new Evaluation(asked.stream().map(examiner::ask).toList());
  }

  /** Over all questions. */
  public Score total() {
    return Score.of(outcomes);
  }

  /** By the file in which the questions stand. */
  public Map<String, Score> byTheme() {
    return by(Outcome::theme);
  }

  /** By how they are asked. */
  public Map<String, Score> byKind() {
    return by(outcome -> outcome.item().kind());
  }

  /** By the language in which they are asked. */
  public Map<String, Score> byLanguage() {
    return by(outcome -> outcome.item().language());
  }

  /** Those that lean on earlier questions. */
  public Score multiTurn() {
    return Score.of(
        outcomes.stream().filter(outcome -> !outcome.item().history().isEmpty()).toList());
  }

  private Map<String, Score> by(Function<Outcome, String> group) {
    return outcomes.stream()
        .collect(
            Collectors.groupingBy(
                group,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Score::of)));
  }

  List<Outcome> outcomes() {
    return outcomes;
  }
}
