package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.steunwijzer.knowledge.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card with more passages that fit than a search looks at. */
class ManyPassagesTest {

  private static final int MORE_THAN_LOOKED_AT = 1_200;

  private final Catalogue catalogue;

  ManyPassagesTest(@TempDir Path folder) {
    String many =
        IntStream.range(0, MORE_THAN_LOOKED_AT)
            .mapToObj("- Onderpand, onderpand: geval %d. [^faq]\n"::formatted)
            .collect(Collectors.joining("", "## Wat is het\n", ""));
    this.catalogue =
        SmallCatalogue.of(
            folder,
            SmallCatalogue.GO.withBody(many),
            SmallCatalogue.BMKB,
            SmallCatalogue.QREDITS.withBody(
                """
                ## Wat is het
                Wie bij een bank niet terechtkan, leent hier geld zonder dat er onderpand is. [^faq]
                """));
  }

  private List<Word> words() {
    return catalogue.questionWords("onderpand", Language.DUTCH);
  }

  @Test
  void theyDoNotKeepOthersFromBeingScored() {
    PassageScores scores = catalogue.passages(words(), Language.DUTCH);

    Passage best = catalogue.knowledge().topic("go").passages().getFirst();
    Passage other = catalogue.knowledge().topic("qredits").passages().getFirst();

    assertThat(scores.of(best)).isOne();
    assertThat(scores.of(other)).isBetween(0.01, 0.99);
  }

  @Test
  void allOfThemAreScored() {
    PassageScores scores = catalogue.passages(words(), Language.DUTCH);

    assertThat(catalogue.knowledge().topic("go").passages())
        .hasSize(MORE_THAN_LOOKED_AT)
        .allSatisfy(passage -> assertThat(scores.of(passage)).isPositive());
  }

  @Test
  void theyDoNotKeepATopicFromBeingFoundByItsQuestions() {
    assertThat(catalogue.topics("te weinig onderpand voor de bank", Language.DUTCH))
        .extracting(hit -> hit.topic().slug())
        .contains("go", "bmkb");
  }
}
