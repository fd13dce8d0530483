package nl.steunwijzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.steunwijzer.answer.AnswerStatus;
import org.junit.jupiter.api.Test;

class RanksTest {

  private static final Item ITEM =
      Items.of(
          "vraag",
          List.of(),
          AnswerStatus.ANSWERED,
          List.of("goed", "ook-goed"),
          List.of("helpt"),
          List.of());

  private static double ndcg(String... ranked) {
    return Ranks.ndcg(List.of(ranked), ITEM, 10);
  }

  @Test
  void recallAsksForOneRightTopicWithinThePlaces() {
    List<String> ranked = List.of("fout", "helpt", "ook-goed");
    assertThat(Ranks.recall(ranked, ITEM, 2)).isZero();
    assertThat(Ranks.recall(ranked, ITEM, 3)).isOne();
    assertThat(Ranks.recall(List.of(), ITEM, 3)).isZero();
  }

  @Test
  void bestOrderCountsWhole() {
    assertThat(ndcg("goed", "helpt")).isOne();
    assertThat(ndcg("ook-goed", "helpt", "fout")).isOne();
  }

  @Test
  void gainIsHalvedByPlaceAsTheMeasureSays() {
    // The best order has 2 at the first place and 1 at the second: 2 + 1 / log2(3) = 2.6309.
    assertThat(ndcg("fout", "goed")).isCloseTo(2 / 1.58496 / 2.63093, within(1e-4));
    assertThat(ndcg("helpt", "fout", "goed")).isCloseTo((1 + 2 / 2.0) / 2.63093, within(1e-4));
    assertThat(ndcg("fout")).isZero();
  }

  @Test
  void moreRightTopicsThanAreNeededCountNoMoreThanWhole() {
    assertThat(ndcg("goed", "ook-goed", "helpt")).isOne();
  }
}
