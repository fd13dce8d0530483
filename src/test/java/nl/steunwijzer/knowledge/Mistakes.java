package nl.steunwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** What a mistake in a card must lead to. */
final class Mistakes {

  private Mistakes() {}

  /**
   * Asserts that the card is left out for one mistake, told with its file, the line that holds
   * {@code place} and the given words.
   */
  static void assertLeftOut(Path folder, CardText card, String place, String... words) {
    Knowledge knowledge = TestKnowledge.load(folder, card);

    assertThat(knowledge.bySlug()).isEmpty();
    assertToldOnce(knowledge, card, place, words);
  }

  /** Asserts that the card stays though its one mistake is told. */
  static void assertKept(Path folder, CardText card, String place, String... words) {
    Knowledge knowledge = TestKnowledge.load(folder, card);

    assertThat(knowledge.bySlug()).containsKey(card.slug());
    assertToldOnce(knowledge, card, place, words);
  }

  /** Asserts that nothing is wrong with the card. */
  static void assertSound(Path folder, CardText card) {
    Knowledge knowledge = TestKnowledge.load(folder, card);

    assertThat(knowledge.problems()).isEmpty();
    assertThat(knowledge.bySlug()).containsOnlyKeys(card.slug());
  }

  private static void assertToldOnce(
      Knowledge knowledge, CardText card, String place, String... words) {
    assertThat(knowledge.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo(card.path());
              assertThat(problem.line()).isEqualTo(card.lineOf(place));
              assertThat(problem.message()).contains(words);
            });
  }
}
