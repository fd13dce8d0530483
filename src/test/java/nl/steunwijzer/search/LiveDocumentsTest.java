package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.library.AskedQuestions;
import nl.steunwijzer.library.Document;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.library.Extract;
import nl.steunwijzer.support.RealCards;
import nl.steunwijzer.support.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding in documents while they come, change and go. */
class LiveDocumentsTest {

  private static final String TOWERS =
      """
      # Steun voor torens

      Elke toren krijgt 400 euro voor een nieuwe wijzer van de klokkenkamer.

      De klokkenmaker luidt op zondag drie keer en vraagt daar niets voor.
      """;

  @TempDir private Path folder;
  private TestLibrary library;

  @BeforeEach
  void open() {
    library = new TestLibrary(folder);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static List<Extract> find(LiveDocuments documents, String text) {
    Catalogue cards = RealCards.catalogue();
    return documents
        .search()
        .find(text, cards.questionWords(text, Language.DUTCH), Language.DUTCH, cards)
        .hits()
        .stream()
        .map(DocumentHit::extract)
        .toList();
  }

  private List<Extract> find(String text) {
    library.live().catchUp();
    return find(library.live(), text);
  }

  @Test
  void paragraphIsFoundByItsWords() {
    library.addNew("torens.md", TOWERS, "2026");
    assertThat(find("hoeveel geld voor een wijzer van de klokkenkamer").getFirst().text())
        .startsWith("Elke toren krijgt 400 euro");
  }

  @Test
  void paragraphIsFoundByTheWordsOfOfficials() {
    library.addNew("torens.md", TOWERS + "\nIn de infrasector staat de klok stil.\n", "2026");
    assertThat(find("hoe gaat het met een stratenmaker").getFirst().text())
        .startsWith("In de infrasector");
  }

  private static AskedQuestions asked(String begins, String... questions) {
    return new AskedQuestions(Map.of(begins, List.of(questions)));
  }

  @Test
  void paragraphIsFoundByAQuestionThatItIsSaidToAnswer() {
    Document document = library.addNew("torens.md", TOWERS, "2026");
    assertThat(find("wie beiert er gratis")).isEmpty();
    library
        .store()
        .keepQuestions(document.id(), asked("De klokkenmaker luidt", "Wie beiert er gratis?"));
    assertThat(find("wie beiert er gratis").getFirst().text()).startsWith("De klokkenmaker");
    assertThat(find("Who rings for free")).isEmpty();
  }

  @Test
  void questionThatAParagraphIsSaidToAnswerIsCoveredByIt() {
    Document document = library.addNew("torens.md", TOWERS, "2026");
    library
        .store()
        .keepQuestions(document.id(), asked("De klokkenmaker luidt", "Wie beiert er gratis?"));
    assertThat(covered("wie beiert er gratis")).isGreaterThan(0.9);
    assertThat(covered("wie beiert er gratis in de kathedraal van de bisschop")).isZero();
  }

  /** How much of a question the best extract covers. */
  private double covered(String text) {
    library.live().catchUp();
    Catalogue cards = RealCards.catalogue();
    return library
        .live()
        .search()
        .find(text, cards.questionWords(text, Language.DUTCH), Language.DUTCH, cards)
        .hits()
        .getFirst()
        .coverage()
        .share();
  }

  @Test
  void questionsStayWithAParagraphThatStaysInANewerVersion() {
    Document document = library.addNew("torens.md", TOWERS, "2026");
    library
        .store()
        .keepQuestions(document.id(), asked("De klokkenmaker luidt", "Wie beiert er gratis?"));
    library.add("torens.md", TOWERS, "2025");
    assertThat(find("wie beiert er gratis").getFirst().description().asOf())
        .isEqualTo(AsOf.of("2025"));
  }

  @Test
  void figureInAParagraphOrAboveItCoversTheSameFigureInAQuestion() {
    library.addNew("torens.md", TOWERS.replace("voor torens", "voor torens in 1907"), "2026");
    String asked = "wijzer klokkenkamer toren ";
    assertThat(covered(asked + "400 euro")).isGreaterThan(covered(asked + "401 euro"));
    assertThat(covered(asked + "1907")).isGreaterThan(covered(asked + "1908"));
  }

  @Test
  void whatAnotherProgramAddsIsFoundHere() throws Exception {
    try (DocumentStore other = DocumentStore.open(folder);
        LiveDocuments reading =
            LiveDocuments.open(folder.resolve("index"), other, RealCards::catalogue, "proef")) {
      library.addNew("torens.md", TOWERS, "2026");
      reading.catchUp();
      assertThat(find(reading, "wijzer klokkenkamer")).isNotEmpty();
    }
  }

  @Test
  void replacedDocumentIsFoundByItsNewTextOnly() {
    Document document = library.addNew("torens.md", TOWERS, "2026");
    library.add("torens.md", TOWERS, "2025");
    assertThat(find("wijzer klokkenkamer"))
        .extracting(extract -> extract.description().asOf())
        .containsOnly(AsOf.of("2025"));
    assertThat(library.store().entries()).extracting(Document.Entry::id).contains(document.id());
  }

  @Test
  void removedDocumentIsNotFound() {
    Document document = library.addNew("torens.md", TOWERS, "2026");
    library.store().remove(document.id());
    assertThat(find("wijzer klokkenkamer")).isEmpty();
  }

  @Test
  void lostIndexIsMadeAgain() throws IOException {
    library.addNew("torens.md", TOWERS, "2026");
    library.close();
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    library = new TestLibrary(folder);
    assertThat(find("wijzer klokkenkamer")).isNotEmpty();
  }

  @Test
  void damagedIndexIsMadeAgain() throws IOException {
    library.addNew("torens.md", TOWERS, "2026");
    library.close();
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
        Files.writeString(file, "kapot");
      }
    }
    library = new TestLibrary(folder);
    assertThat(find("wijzer klokkenkamer")).isNotEmpty();
  }

  @Test
  void anotherVersionOfTheProgramMakesTheIndexAnew() throws IOException {
    library.addNew("torens.md", TOWERS, "2026");
    library.close();
    try (DocumentStore store = DocumentStore.open(folder);
        LiveDocuments newer =
            LiveDocuments.open(folder.resolve("index"), store, RealCards::catalogue, "nieuwer")) {
      assertThat(find(newer, "wijzer klokkenkamer")).isNotEmpty();
    }
    library = new TestLibrary(folder);
  }

  @Test
  void newerOfTwoThatFitAsWellGoesFirst() {
    library.addNew("oud.md", TOWERS.replace("400", "300"), "2019");
    library.addNew("nieuw.md", TOWERS, "2026");
    assertThat(find("wijzer klokkenkamer").getFirst().description().asOf().text())
        .isEqualTo("2026");
  }

  @Test
  void documentOfTheYearThatIsAskedForGoesFirst() {
    library.addNew("oud.md", TOWERS.replace("400", "300"), "2019");
    library.addNew("nieuw.md", TOWERS, "2026");
    assertThat(find("wijzer klokkenkamer in 2019").getFirst().description().asOf().text())
        .isEqualTo("2019");
  }

  @Test
  void amountIsFoundHoweverItIsWritten() {
    library.addNew(
        "groot.md",
        """
        # Bedragen

        Voor een heel carillon is er € 250.000 per stad.

        Voor een half carillon is er € 90.000 per stad.
        """,
        "2026");
    assertThat(find("carillon van 2,5 ton").getFirst().text()).contains("250.000");
  }
}
