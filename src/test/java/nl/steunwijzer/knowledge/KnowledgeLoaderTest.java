package nl.steunwijzer.knowledge;

import static nl.steunwijzer.knowledge.Mistakes.assertKept;
import static nl.steunwijzer.knowledge.Mistakes.assertSound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeLoaderTest {

  private final CardText qredits = CardText.at("financiering", "qredits");
  private final CardText bmkb = CardText.at("financiering", "bmkb");
  private final CardText wsnp = CardText.at("schulden", "wsnp");
  private final Path folder;

  KnowledgeLoaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void cardsOfAllFoldersAreRead() {
    Knowledge knowledge = TestKnowledge.load(folder, qredits, bmkb, wsnp);

    assertThat(knowledge.problems()).isEmpty();
    assertThat(knowledge.bySlug()).containsOnlyKeys("qredits", "bmkb", "wsnp");
  }

  @Test
  void emptyFolderHoldsNothing() {
    Knowledge knowledge = TestKnowledge.load(folder);

    assertThat(knowledge.topics()).isEmpty();
    assertThat(knowledge.problems()).isEmpty();
  }

  @Test
  void folderThatDoesNotExistCannotBeLoaded() {
    KnowledgeLoader loader = TestKnowledge.loader(folder.resolve("nergens"));

    assertThatExceptionOfType(IOException.class).isThrownBy(loader::load);
  }

  @Test
  void readmeAndOtherFilesAreNoCards() throws IOException {
    qredits.writeTo(folder);
    Files.writeString(folder.resolve("README.md"), "# Zo schrijf je een kaart\n");
    Files.writeString(folder.resolve("financiering/README.md"), "# Financiering\n");
    Files.writeString(folder.resolve("financiering/qredits.md~"), "oud");
    Files.writeString(folder.resolve("financiering/aantekening.txt"), "nog doen");

    Knowledge knowledge = TestKnowledge.load(folder);

    assertThat(knowledge.problems()).isEmpty();
    assertThat(knowledge.bySlug()).containsOnlyKeys("qredits");
  }

  @Test
  void brokenCardLeavesTheOthersInPlace() {
    Knowledge knowledge = TestKnowledge.load(folder, qredits.with("kind", "bank"), bmkb, wsnp);

    assertThat(knowledge.bySlug()).containsOnlyKeys("bmkb", "wsnp");
    assertThat(knowledge.problems()).extracting(Problem::file).containsOnly(qredits.path());
  }

  @Test
  void problemsStandInTheOrderOfFilesAndLines() {
    Knowledge knowledge =
        TestKnowledge.load(
            folder,
            wsnp.with("questions", "[]"),
            qredits.with("questions", "[]").with("audience", "[]"),
            bmkb.with("questions", "[]"));

    assertThat(knowledge.problems())
        .extracting(Problem::file)
        .containsExactly(bmkb.path(), qredits.path(), qredits.path(), wsnp.path());
    assertThat(knowledge.problems()).isSorted();
  }

  @Test
  void cardInNoFolderIsTold() throws IOException {
    Files.writeString(folder.resolve("qredits.md"), qredits.text());

    Knowledge knowledge = TestKnowledge.load(folder);

    assertThat(knowledge.bySlug()).isEmpty();
    assertThat(knowledge.problems())
        .containsExactly(
            new Problem(
                "qredits.md",
                qredits.lineOf("theme:"),
                "thema 'financiering' is niet gelijk aan de map"));
  }

  @Test
  void slugThatStandsTwiceKeepsTheFirstCardAndTellsTheSecond() {
    CardText second = CardText.at("schulden", "qredits");

    Knowledge knowledge = TestKnowledge.load(folder, second, qredits);

    assertThat(knowledge.topic("qredits").header().theme()).isEqualTo(Theme.FINANCIERING);
    assertThat(knowledge.problems())
        .containsExactly(
            new Problem(
                second.path(),
                second.lineOf("slug:"),
                "slug 'qredits' bestaat al in " + qredits.path()));
  }

  @Test
  void unknownRelatedSlugIsToldAndTheCardStays() {
    assertKept(
        folder, qredits.with("related", "[bmkb]"), "related:", "onbekende slug 'bmkb' bij related");
  }

  @Test
  void linkToAnUnknownCardIsToldAndTheCardStays() {
    assertKept(
        folder,
        qredits.plus("## Wat kan ook\n- Kijk naar de [BMKB](bmkb). [^faq]\n"),
        "- Kijk",
        "link naar onbekende kaart 'bmkb'");
  }

  @Test
  void referencesBetweenCardsAreSound() {
    CardText referring =
        qredits
            .with("related", "[bmkb, wsnp]")
            .plus("## Wat kan ook\n- Kijk naar de [BMKB](bmkb). [^faq]\n");

    Knowledge knowledge = TestKnowledge.load(folder, referring, bmkb, wsnp);

    assertThat(knowledge.problems()).isEmpty();
  }

  @Test
  void linkToAnAddressIsNoReference() {
    assertSound(
        folder,
        qredits.plus(
            "## Contact\n- Kijk op [de site](https://qredits.nl) of [mail](mailto:x@y.nl)."
                + " [^faq]\n"));
  }

  @Test
  void referenceToABrokenCardIsToldAndTheReferringCardStays() {
    Knowledge knowledge =
        TestKnowledge.load(folder, qredits.with("related", "[bmkb]"), bmkb.with("kind", "bank"));

    assertThat(knowledge.bySlug()).containsOnlyKeys("qredits");
    assertThat(knowledge.problems())
        .extracting(Problem::file)
        .containsExactly(bmkb.path(), qredits.path());
  }
}
