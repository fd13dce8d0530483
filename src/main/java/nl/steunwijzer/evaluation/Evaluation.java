package nl.steunwijzer.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.answer.Generator;
import nl.steunwijzer.evaluation.Measure.Part;

/** The outcomes of all questions of one set. */
public final class Evaluation {

  private static final String OWN = "Steunwijzer";

  private final List<Outcome> outcomes;
  private final Examiner examiner;

  private Evaluation(List<Outcome> outcomes, Examiner examiner) {
    this.outcomes = List.copyOf(outcomes);
    this.examiner = examiner;
  }

  /**
   * Asks all questions, several at a time.
   *
   * @throws IllegalStateException if a question breaks the program, with its number
   */
  public static Evaluation run(QuestionSet set, Answering answering) {
    Examiner examiner = new Examiner(answering);
    return new Evaluation(set.questions().parallelStream().map(examiner::ask).toList(), examiner);
  }

  Figures total() {
    return Figures.of(
        Map.of(
            Part.ALL,
            Score.of(outcomes),
            Part.ENGLISH,
            where(outcome -> outcome.item().language().equals("en")),
            Part.MULTI_TURN,
            multiTurn()));
  }

  /** Those that lean on earlier questions. */
  Score multiTurn() {
    return where(outcome -> !outcome.item().history().isEmpty());
  }

  private Score where(Predicate<Outcome> which) {
    return Score.of(outcomes.stream().filter(which).toList());
  }

  Map<String, Figures> by(Function<Outcome, String> group) {
    return outcomes.stream()
        .collect(
            Collectors.groupingBy(
                group,
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(), each -> Figures.of(Score.of(each)))));
  }

  /** Our own order of topics and those of the baselines, over the questions to be answered. */
  List<Ranking> rankings(Baselines baselines) {
    List<Ranking.Found> wanted =
        outcomes.stream()
            .filter(outcome -> outcome.item().mustBeAnswered())
            .map(outcome -> new Ranking.Found(outcome.item(), outcome.ranked()))
            .toList();
    return Stream.concat(
            Stream.of(Ranking.of(OWN, wanted, examiner.timeSearches(sample()).median())),
            baselines.rank(wanted.stream().map(Ranking.Found::item).toList()).stream())
        .toList();
  }

  /**
   * How long answers take. Some questions are asked again, one after the other: by now all code has
   * run, and nothing else runs beside it.
   */
  Timing perAnswer() {
    return examiner.timeAnswers(sample());
  }

  private List<Item> sample() {
    return Timing.sample(outcomes.stream().map(Outcome::item).toList());
  }

  /** How many of the answers that tell something each generator wrote. */
  public Map<Generator, Long> generators() {
    return outcomes.stream()
        .filter(Outcome::isTold)
        .collect(
            Collectors.groupingBy(
                Outcome::generator, () -> new EnumMap<>(Generator.class), Collectors.counting()));
  }

  List<Outcome> outcomes() {
    return outcomes;
  }
}
