package nl.steunwijzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.steunwijzer.answer.AnswerStatus;
import nl.steunwijzer.evaluation.Outcome.Verdict;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.Test;

class ExaminerTest {

  private final Examiner examiner = new Examiner(RealCards.answering());

  private Outcome ask(Item item) {
    return examiner.ask(new Questions.Asked(Path.of("thema.yaml"), item));
  }

  @Test
  void answerIsNotedWithItsTopicsAndOrder() {
    Outcome outcome = ask(Items.answered("Wat is de BMKB?", "bmkb"));

    assertThat(outcome.status()).isEqualTo(AnswerStatus.ANSWERED);
    assertThat(outcome.topics()).startsWith("bmkb");
    assertThat(outcome.ranked()).startsWith("bmkb").hasSizeLessThanOrEqualTo(10);
    assertThat(outcome.unsupported()).isZero();
    assertThat(outcome.verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void figureThatTheAnswerLacksIsNoted() {
    Item item =
        Items.of(
            "Wat is de BMKB?",
            List.of(),
            AnswerStatus.ANSWERED,
            List.of("bmkb"),
            List.of(),
            List.of("€ 123.456.789"));

    assertThat(ask(item).missing()).containsExactly("€ 123.456.789");
    assertThat(ask(item).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void earlierQuestionsGetTheirAnswersFirst() {
    Item followUp =
        Items.of(
            "hoeveel is dat dan hoogstens?",
            List.of("Wat is de BMKB?"),
            AnswerStatus.ANSWERED,
            List.of("bmkb"),
            List.of(),
            List.of());

    assertThat(ask(followUp).ranked()).startsWith("bmkb");
  }

  @Test
  void refusalHasNoTopics() {
    Outcome outcome = ask(Items.of("Wat is het recept van appeltaart?", AnswerStatus.OUT_OF_SCOPE));

    assertThat(outcome.isTold()).isFalse();
    assertThat(outcome.topics()).isEmpty();
  }
}
