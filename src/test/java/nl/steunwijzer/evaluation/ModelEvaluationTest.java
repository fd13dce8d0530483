package nl.steunwijzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.Answer.Sentence;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.answer.Generator;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.model.Honest;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.model.Leaking;
import nl.steunwijzer.model.Liar;
import nl.steunwijzer.model.Lie;
import nl.steunwijzer.model.ModelServer;
import nl.steunwijzer.model.Personality;
import nl.steunwijzer.model.Sloppy;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.Test;

/**
 * Questions of the tuning, answered by models of several characters. Floors and ceilings stand just
 * beside what was measured on 21 November 2026; {@code ./steunwijzer evaluate --generator model}
 * asks all questions of a real one.
 */
class ModelEvaluationTest {

  private static List<Question> everyOf(int step) {
    try {
      List<Questions.Asked> all =
          QuestionSet.of(
                  Split.TUNING,
                  Path.of("knowledge", "evaluation"),
                  RealCards.catalogue().knowledge())
              .questions();
      return IntStream.range(0, all.size())
          .filter(i -> i % step == 0)
          .mapToObj(i -> question(all.get(i).item()))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Question question(Item item) {
    List<Turn> history =
        item.history().stream().map(text -> new Turn(Speaker.USER, text)).toList();
    return new Question(item.question(), history, Optional.empty());
  }

  /** Those answers for which a model was asked. */
  private static List<Answer> answers(Personality personality, List<Question> questions) {
    try (ModelServer server = ModelServer.with(personality)) {
      LanguageModel model = new LanguageModel(server.settings().limitedTo(100, 10_000));
      Answering answering = RealCards.answering(Optional.of(model));
      return questions.parallelStream()
          .map(answering::prepare)
          .filter(nl.steunwijzer.answer.Reply::isProven)
          .map(reply -> reply.tell(nl.steunwijzer.answer.Progress.NONE))
          .toList();
    }
  }

  private static Set<String> shown(List<Answer> answers) {
    return answers.stream()
        .flatMap(answer -> answer.sentences().stream())
        .map(Sentence::text)
        .collect(Collectors.toSet());
  }

  @Test
  void honestModelIsRarelyStopped() {
    Honest honest = new Honest();
    List<Answer> answers = answers(honest, everyOf(Integer.getInteger("step", 3)));
    Set<String> shown = shown(answers);
    long by = answers.stream().filter(a -> a.generator() == Generator.MODEL).count();
    List<String> dropped = honest.said().stream().filter(text -> !shown.contains(text)).toList();
    System.out.println("HONEST answers " + answers.size() + " by model " + by + " said " + honest.said().size() + " dropped " + dropped.size());
    dropped.forEach(d -> System.out.println("DROPPED " + d));
    Map<Generator, Long> g = answers.stream().collect(Collectors.groupingBy(Answer::generator, Collectors.counting()));
    System.out.println(g);
  }

  @Test
  void liarIsNotShown() {
    Liar liar = new Liar();
    List<Answer> answers = answers(liar, everyOf(Integer.getInteger("step", 3)));
    Set<String> shown = shown(answers);
    Map<Lie, Long> told = new EnumMap<>(Lie.class);
    Map<Lie, Long> passed = new EnumMap<>(Lie.class);
    liar.lies()
        .forEach(
            (text, lie) -> {
              told.merge(lie, 1L, Long::sum);
              if (shown.contains(text)) {
                passed.merge(lie, 1L, Long::sum);
                System.out.println("PASSED " + lie + " " + text);
              }
            });
    System.out.println("LIAR answers " + answers.size() + " told " + told + " passed " + passed);
  }

  @Test
  void sloppy() {
    Sloppy s = new Sloppy();
    List<Answer> answers = answers(s, everyOf(Integer.getInteger("step", 3)));
    System.out.println("SLOPPY " + answers.stream().collect(Collectors.groupingBy(Answer::generator, Collectors.counting())));
    shown(answers).stream().filter(t -> t.matches(".*(\\*\\*|__|\\[|\\]|【|#).*|.*(goede vraag|succes met je mooie).*")).forEach(t -> System.out.println("ODD " + t));
  }

  @Test
  void leaking() {
    Leaking s = new Leaking();
    List<Answer> answers = answers(s, everyOf(Integer.getInteger("step", 3)));
    System.out.println("LEAKING " + answers.stream().collect(Collectors.groupingBy(Answer::generator, Collectors.counting())));
    shown(answers).stream().filter(t -> t.matches(".*(passage|opdracht|<|‹|markup|opmaak|vraag>|Je krijgt een vraag|Stay close).*")).forEach(t -> System.out.println("ODD " + t));
  }
}
