package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.KnowledgeLoader;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue that is kept tells what the cards tell, and never outlives them. */
class CatalogueStoreTest {

  private final Path cards;
  private final Path kept;

  CatalogueStoreTest(@TempDir Path cards, @TempDir Path kept) {
    this.cards = cards;
    this.kept = kept.resolve("catalogue");
  }

  @BeforeEach
  void writeCards() throws IOException {
    SmallCatalogue.QREDITS.writeTo(cards);
    SmallCatalogue.SLIM.writeTo(cards);
  }

  private Catalogue open(String version) throws IOException {
    return CatalogueStore.in(kept, version, SmallCatalogue.LEXICON)
        .open(TestKnowledge.loader(cards));
  }

  private List<Path> places() throws IOException {
    try (Stream<Path> places = Files.list(kept)) {
      return places.toList();
    }
  }

  private static List<String> found(Catalogue catalogue, String question) {
    return catalogue.topics(question, Language.DUTCH).stream()
        .map(hit -> "%s %s %s".formatted(hit.topic().slug(), hit.score(), hit.coverage()))
        .toList();
  }

  @Test
  void keptCatalogueHoldsAndFindsTheSame() throws IOException {
    Catalogue made = open("1");
    Catalogue read = open("1");
    assertThat(read).isNotSameAs(made);
    assertThat(read.knowledge()).isEqualTo(made.knowledge());
    for (String question : List.of("geld lenen", "subsidie voor leren", "qredtis")) {
      assertThat(found(read, question)).isNotEmpty().isEqualTo(found(made, question));
      assertThat(read.mentions(question)).isEqualTo(made.mentions(question));
    }
  }

  @Test
  void everyRealCardSurvivesBeingKept(@TempDir Path folder) throws IOException {
    CatalogueStore store = CatalogueStore.in(folder, "1", SmallCatalogue.LEXICON);
    store.open(new KnowledgeLoader(Path.of("knowledge"), RealCards.CLOCK));
    Knowledge read =
        store.open(new KnowledgeLoader(Path.of("knowledge"), RealCards.CLOCK)).knowledge();
    assertThat(read).isEqualTo(RealCards.catalogue().knowledge());
  }

  @Test
  void changedCardIsReadAgainAndTheEarlierCatalogueIsDeleted() throws IOException {
    open("1");
    List<Path> earlier = places();
    SmallCatalogue.BMKB.writeTo(cards);
    assertThat(open("1").knowledge().topics())
        .extracting(Topic::slug)
        .containsExactlyInAnyOrder("qredits", "slim", "bmkb");
    assertThat(places()).hasSize(1).doesNotContainAnyElementsOf(earlier);
  }

  @Test
  void anotherVersionOfTheProgramReadsTheCardsAgain() throws IOException {
    open("1");
    List<Path> earlier = places();
    open("2");
    assertThat(places()).hasSize(1).doesNotContainAnyElementsOf(earlier);
  }

  @Test
  void damagedCatalogueIsMadeAgain() throws IOException {
    Knowledge whole = open("1").knowledge();
    Files.writeString(places().getFirst().resolve("prepared.json"), "{");
    assertThat(open("1").knowledge()).isEqualTo(whole);
  }

  @Test
  void placeThatCannotBeWrittenOnlyCostsTime() throws IOException {
    Files.writeString(kept, "a file where the folder should be");
    assertThat(open("1").knowledge().topics()).hasSize(2);
    assertThat(kept).hasContent("a file where the folder should be");
  }
}
