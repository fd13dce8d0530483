package nl.steunwijzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Floors just under what was measured on 21 November 2026, so that a change that makes answers
 * worse is seen. Raise them when the figures rise; the targets are in {@link Measure}.
 */
class EvaluationTest {

  private static final Path QUESTIONS = Path.of("knowledge", "evaluation");
  private static final Knowledge CARDS = RealCards.catalogue().knowledge();

  private static Figures total = new Figures(0, Map.of());

  @BeforeAll
  static void askAllQuestionsOfTheTuning() throws IOException {
    QuestionSet set = QuestionSet.of(Split.TUNING, QUESTIONS, CARDS);
    total = Evaluation.run(set, RealCards.answering()).total();
  }

  @ParameterizedTest
  @EnumSource
  void questionsAreSound(Split split) throws IOException {
    assertThat(QuestionSet.of(split, QUESTIONS, CARDS).questions()).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource({
    "FIRST, 0.84",
    "AMONG_THREE, 0.89",
    "RECALL_5, 0.97",
    "NDCG_10, 0.87",
    "ANSWERED, 0.94",
    "REFUSED_RIGHTLY, 0.88",
    "CRISIS, 0.98",
    "ENGLISH_RECALL_5, 0.98",
    "MULTI_TURN, 0.84"
  })
  void figureIsNoLowerThanBefore(Measure measure, double floor) {
    assertThat(total.find(measure).orElseThrow()).isGreaterThanOrEqualTo(floor);
  }

  @ParameterizedTest
  @CsvSource({"WRONGLY_REFUSED, 0.03", "FALSE_ALARMS, 0.04"})
  void mistakeIsNoMoreFrequentThanBefore(Measure measure, double ceiling) {
    assertThat(total.find(measure).orElseThrow()).isLessThanOrEqualTo(ceiling);
  }

  @Test
  void noSentenceHasAFigureThatItsSourceLacks() {
    assertThat(total.find(Measure.UNSUPPORTED)).hasValue(0.0);
  }
}
