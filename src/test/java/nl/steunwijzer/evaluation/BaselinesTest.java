package nl.steunwijzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.SearchPart;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselinesTest {

  @TempDir private Path folder;

  private Knowledge cards() {
    return TestKnowledge.load(
        folder.resolve("kaarten"),
        CardText.at("financiering", "fietslening")
            .withBody("## Wat is het\nMet de fietslening koop je een bakfiets. [^faq]\n"),
        CardText.at("personeel", "scholing")
            .withBody("## Wat is het\nScholing is een cursus voor werknemers. [^faq]\n"));
  }

  @Test
  void eachFindsACardByItsOwnWordsAndCannotRefuse() throws IOException {
    Baselines baselines = Baselines.of(cards(), folder);
    List<Item> items =
        List.of(
            Items.answered("ik wil een bakfiets kopen met een fietslening", "fietslening"),
            Items.answered("een cursus voor mijn werknemers", "scholing"));

    assertThat(baselines.rank(items))
        .hasSize(3)
        .allSatisfy(
            ranking -> {
              assertThat(ranking.first()).as(ranking.name()).isOne();
              assertThat(ranking.ndcg10()).as(ranking.name()).isOne();
            });
  }

  @Test
  void damagedEmbeddingsAreMadeAgain() throws IOException {
    Baselines.of(cards(), folder);
    Path kept = folder.resolve("embeddings.bin");
    byte[] whole = Files.readAllBytes(kept);
    Files.write(kept, Arrays.copyOf(whole, whole.length / 2));

    Baselines.of(cards(), folder);

    assertThat(Files.size(kept)).isEqualTo(whole.length);
  }

  @Test
  void ablationLeavesOutEachPartAndComparesWordsByOtherForms() {
    Catalogue catalogue = Catalogue.of(cards(), RealCards.LEXICON);
    Baselines baselines = Baselines.none().withAblation(catalogue, RealCards.CLOCK);
    List<Item> items = List.of(Items.answered("een cursus voor mijn werknemers", "scholing"));

    assertThat(baselines.rank(items))
        .allSatisfy(ranking -> assertThat(ranking.first()).as(ranking.name()).isOne())
        .extracting(Ranking::name)
        .hasSize(SearchPart.values().length + 2)
        .contains(
            "Steunwijzer zonder passages",
            "Steunwijzer met stammen van Snowball in plaats van lemma's",
            "Steunwijzer met woorden zoals ze er staan in plaats van lemma's");
  }

  @Test
  void withoutBaselinesThereIsNothingToCompare() {
    assertThat(Baselines.none().rank(List.of(Items.answered("een fiets", "fietslening"))))
        .isEmpty();
  }
}
