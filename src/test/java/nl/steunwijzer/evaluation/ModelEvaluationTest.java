package nl.steunwijzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.Answer.Sentence;
import nl.steunwijzer.answer.AnswerStatus;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.answer.Generator;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.model.Asked;
import nl.steunwijzer.model.Honest;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.model.Leaking;
import nl.steunwijzer.model.Liar;
import nl.steunwijzer.model.Lie;
import nl.steunwijzer.model.ModelServer;
import nl.steunwijzer.model.Personality;
import nl.steunwijzer.model.Sloppy;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Questions of the tuning, answered by models of several characters. Bounds stand just beside what
 * was measured on 21 November 2026; {@code ./steunwijzer evaluate --generator model} asks all
 * questions of a real one.
 */
class ModelEvaluationTest {

  /** One of so many questions is asked: all of them take minutes. */
  private static final int STEP = 3;

  private static final Set<AnswerStatus> FOR_MODELS =
      Set.of(AnswerStatus.ANSWERED, AnswerStatus.PARTIAL);

  private static List<Question> questions = List.of();

  @BeforeAll
  static void readQuestions() throws IOException {
    List<Questions.Asked> all =
        QuestionSet.of(
                Split.TUNING, Path.of("knowledge", "evaluation"), RealCards.catalogue().knowledge())
            .questions();
    questions = some(all.stream().map(asked -> question(asked.item())).toList());
  }

  private static <T> List<T> some(List<T> all) {
    return IntStream.range(0, all.size()).filter(i -> i % STEP == 0).mapToObj(all::get).toList();
  }

  private static Question question(Item item) {
    List<Turn> history = item.history().stream().map(text -> new Turn(Speaker.USER, text)).toList();
    return new Question(item.question(), history, Optional.empty());
  }

  /** What was asked of a model, and the answers that came of it. */
  private record Run(List<Asked> asked, List<Answer> answers) {

    static Run of(Personality personality, List<Question> questions) {
      try (ModelServer server = ModelServer.with(personality)) {
        LanguageModel model = new LanguageModel(server.settings().limitedTo(100, 10_000));
        Answering answering = RealCards.answering(Optional.of(model));
        List<Answer> answers =
            questions.parallelStream()
                .map(answering::answer)
                .filter(answer -> FOR_MODELS.contains(answer.status()))
                .toList();
        return new Run(server.asked(), answers);
      }
    }

    Set<String> shown() {
      return answers.stream()
          .flatMap(answer -> answer.sentences().stream())
          .map(Sentence::text)
          .collect(Collectors.toSet());
    }

    double writtenBy(Generator generator) {
      return share(answers, answer -> answer.generator() == generator);
    }
  }

  private static <T> double share(Collection<T> all, Predicate<T> which) {
    return (double) all.stream().filter(which).count() / all.size();
  }

  @Test
  void honestModelIsHardlyEverStopped() {
    Honest honest = new Honest();
    Run run = Run.of(honest, questions);
    Set<String> dropped = new HashSet<>(honest.said());
    dropped.removeAll(run.shown());
    assertThat(run.writtenBy(Generator.MODEL)).isOne();
    assertThat((double) dropped.size() / honest.said().size())
        .as("dropped: %s", dropped)
        .isLessThanOrEqualTo(0.011);
  }

  @Test
  void noLieAboutAFigureOrANameIsShownAndHardlyAnyOther() {
    Liar liar = new Liar();
    Set<String> shown = Run.of(liar, questions).shown();
    Set<String> ofFiguresAndNames = liar.liesThat(Lie::isOfFigureOrEntity);
    Set<String> others = liar.liesThat(lie -> !lie.isOfFigureOrEntity());
    assertThat(ofFiguresAndNames).hasSizeGreaterThan(500);
    assertThat(ofFiguresAndNames.stream().filter(shown::contains)).isEmpty();
    assertThat(share(others, shown::contains)).isLessThanOrEqualTo(0.005);
  }

  @Test
  void whatASloppyModelSaysIsShownWithoutItsTalkAndMarkup() {
    Run run = Run.of(new Sloppy(), some(questions));
    assertThat(run.writtenBy(Generator.MODEL)).isOne();
    assertThat(run.shown())
        .doesNotContain(Sloppy.GREETING, Sloppy.FAREWELL)
        .noneMatch(
            text -> text.matches(".*(\\*\\*|__|[\\[\\]【】]|bron \\d\\)).*|^([-*>#]|1\\.) .*"));
  }

  @Test
  void nothingOfWhatAModelIsAskedIsShown() {
    Run run = Run.of(new Leaking(), some(questions));
    Set<String> rules =
        run.asked().stream()
            .flatMap(asked -> asked.system().lines())
            .filter(line -> !line.isBlank())
            .collect(Collectors.toSet());
    assertThat(run.writtenBy(Generator.EMBEDDED)).isOne();
    assertThat(run.shown().stream().filter(text -> rules.stream().anyMatch(r -> r.contains(text))))
        .isEmpty();
    assertThat(run.shown().stream().filter(text -> text.matches("^\\(.*|.*[‹›<>].*"))).isEmpty();
  }
}
