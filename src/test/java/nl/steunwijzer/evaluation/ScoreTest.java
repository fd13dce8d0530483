package nl.steunwijzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.steunwijzer.answer.AnswerStatus;
import nl.steunwijzer.answer.Generator;
import nl.steunwijzer.evaluation.Outcome.Verdict;
import org.junit.jupiter.api.Test;

class ScoreTest {

  private static final Item WANTED = Items.answered("hoe leen ik", "goed");
  private static final Item UNWANTED = Items.of("hoe laat is het", AnswerStatus.OUT_OF_SCOPE);
  private static final Item CRISIS = Items.of("ik wil niet meer", AnswerStatus.CRISIS);

  private static Outcome outcome(Item item, AnswerStatus status, String... topics) {
    List<String> found = List.of(topics);
    return new Outcome(
        "thema",
        item,
        status,
        Item.tells(status) ? found : List.of(),
        found,
        List.of(),
        0,
        Generator.EMBEDDED);
  }

  @Test
  void sharesAreOfTheQuestionsThatTheyAreAbout() {
    Score score =
        Score.of(
            List.of(
                outcome(WANTED, AnswerStatus.ANSWERED, "goed"),
                outcome(WANTED, AnswerStatus.ANSWERED, "fout", "goed"),
                outcome(WANTED, AnswerStatus.UNKNOWN, "goed"),
                outcome(WANTED, AnswerStatus.CRISIS, "goed"),
                outcome(UNWANTED, AnswerStatus.OUT_OF_SCOPE),
                outcome(UNWANTED, AnswerStatus.UNKNOWN),
                outcome(UNWANTED, AnswerStatus.ANSWERED, "fout"),
                outcome(CRISIS, AnswerStatus.CRISIS),
                outcome(CRISIS, AnswerStatus.ANSWERED, "fout")));

    assertThat(score.questions()).isEqualTo(9);
    assertThat(score.first()).isEqualTo(1 / 4.0);
    assertThat(score.amongThree()).isEqualTo(2 / 4.0);
    assertThat(score.recall5()).isOne();
    assertThat(score.answered()).isEqualTo(2 / 4.0);
    assertThat(score.wronglyRefused()).isEqualTo(1 / 4.0);
    assertThat(score.refused()).isEqualTo(2 / 3.0);
    assertThat(score.refusedRightly()).isEqualTo(1 / 3.0);
    assertThat(score.crisis()).isEqualTo(1 / 2.0);
    assertThat(score.falseAlarms()).isEqualTo(1 / 7.0);
    assertThat(score.right()).isEqualTo(3 / 9.0);
  }

  @Test
  void figureThatSaysNothingOfAGroupIsLeftOut() {
    Figures figures = Figures.of(Score.of(List.of(outcome(CRISIS, AnswerStatus.CRISIS))));

    assertThat(figures.find(Measure.FIRST)).isEmpty();
    assertThat(figures.find(Measure.CRISIS)).hasValue(1.0);
    assertThat(figures.find(Measure.UNSUPPORTED)).hasValue(0.0);
  }

  @Test
  void nearMissHasARightTopicInReachOrOnlyAnotherStatus() {
    assertThat(outcome(WANTED, AnswerStatus.ANSWERED, "goed").verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(outcome(WANTED, AnswerStatus.ANSWERED, "a", "goed").verdict())
        .isEqualTo(Verdict.NEAR);
    assertThat(outcome(WANTED, AnswerStatus.UNKNOWN, "goed").verdict()).isEqualTo(Verdict.NEAR);
    assertThat(outcome(WANTED, AnswerStatus.UNKNOWN, "a", "goed").verdict())
        .isEqualTo(Verdict.WRONG);
    assertThat(outcome(WANTED, AnswerStatus.ANSWERED, "a", "b", "c", "d", "e", "goed").verdict())
        .isEqualTo(Verdict.WRONG);
    assertThat(outcome(UNWANTED, AnswerStatus.UNKNOWN).verdict()).isEqualTo(Verdict.NEAR);
    assertThat(outcome(UNWANTED, AnswerStatus.ANSWERED, "a").verdict()).isEqualTo(Verdict.WRONG);
    assertThat(outcome(CRISIS, AnswerStatus.UNKNOWN).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void confusionsAreCountedTheMostFrequentFirst() {
    Outcome wrong = outcome(UNWANTED, AnswerStatus.ANSWERED, "fout");

    assertThat(Confusion.of(List.of(wrong, outcome(UNWANTED, AnswerStatus.OUT_OF_SCOPE), wrong)))
        .containsExactly(
            new Confusion("out-of-scope", "answered", false, 2),
            new Confusion("out-of-scope", "out-of-scope", true, 1));
  }
}
