package nl.steunwijzer.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.reading.FileReader;
import nl.steunwijzer.reading.Lexis;
import nl.steunwijzer.reading.Limits;
import nl.steunwijzer.reading.RawFile;
import nl.steunwijzer.reading.UnreadableFile;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking in documents. */
class LibraryTest {

  private static final String TEXT =
      """
      # Steun voor torens

      Elke toren krijgt 400 euro voor een nieuwe wijzer van de klokkenkamer.
      """;

  private static final Given DATED = Given.on(AsOf.of("2026-02"));

  @TempDir private Path folder;
  private DocumentStore store;
  private Library library;

  @BeforeEach
  void open() {
    store = DocumentStore.open(folder);
    library = new Library(store, new FileReader(Lexis.NONE, Limits.USUAL), RealCards.CLOCK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static RawFile file(String name, String text) {
    return RawFile.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static RawFile page(String text) {
    return new RawFile(
        "torens.md",
        text.getBytes(StandardCharsets.UTF_8),
        Optional.of("text/markdown"),
        Optional.of(URI.create("https://toren.example/torens.md")));
  }

  private Document add(RawFile file) throws UnreadableFile {
    return switch (library.add(file, DATED)) {
      case Added.New(Document document) -> document;
      case Added.Replaced(Document document) -> document;
      case Added other -> throw new AssertionError("not added: " + other);
    };
  }

  @Test
  void sameFileTwiceIsOneDocument() throws UnreadableFile {
    Document first = add(file("torens.md", TEXT));
    assertThat(library.add(file("anders.md", TEXT), DATED))
        .isEqualTo(new Added.Same(first.entry()));
    assertThat(store.entries()).hasSize(1);
    assertThat(store.lastRevision()).isEqualTo(1);
  }

  @Test
  void otherTextFromTheSameAddressReplacesTheDocument() throws UnreadableFile {
    Document first = add(page(TEXT));
    Added second = library.add(page(TEXT.replace("400", "500")), DATED);
    assertThat(second).isInstanceOf(Added.Replaced.class);
    assertThat(store.entries()).extracting(Document.Entry::id).containsExactly(first.id());
    assertThat(store.find(first.id()).orElseThrow().snapshot().text())
        .contains("500 euro")
        .doesNotContain("400 euro");
  }

  @Test
  void twoFilesWithOneTitleAndDateHaveNamesOfTheirOwn() throws UnreadableFile {
    Document first = add(file("een.md", TEXT));
    Document second = add(file("twee.md", TEXT.replace("400", "500")));
    assertThat(second.id()).isEqualTo(first.id() + "-2");
    assertThat(store.entries()).hasSize(2);
  }

  @Test
  void documentWithoutADateIsAskedForOneAndNotKept() throws UnreadableFile {
    assertThat(library.add(file("torens.md", TEXT), Given.NOTHING))
        .isInstanceOf(Added.Undated.class);
    assertThat(store.entries()).isEmpty();
  }

  @Test
  void undatedIsNoDate() throws UnreadableFile {
    assertThat(library.add(file("torens.md", TEXT), Given.on(AsOf.of("undated"))))
        .isInstanceOf(Added.Undated.class);
  }

  @Test
  void whatIsSaidGoesBeforeWhatTheDocumentSays() throws UnreadableFile {
    String letter =
        """
        De Voorzitter van de Tweede Kamer
        der Staten-Generaal

        Datum 2 februari 2026
        Betreft Steun voor torens

        Geachte Voorzitter,

        Elke toren krijgt 400 euro voor een nieuwe wijzer van de klokkenkamer.
        """;
    Given given = Given.by("Torenwacht");
    Added added = library.add(file("brief.txt", letter), given);
    assertThat(added).isInstanceOf(Added.New.class);
    Description description = ((Added.New) added).document().description();
    assertThat(description.publisher()).isEqualTo("Torenwacht");
    assertThat(description.title()).isEqualTo("Steun voor torens");
    assertThat(description.asOf()).isEqualTo(AsOf.of("2026-02-02"));
  }

  @Test
  void sameFileWithAnotherDateIsCorrected() throws UnreadableFile {
    add(file("torens.md", TEXT));
    assertThat(library.add(file("torens.md", TEXT), Given.on(AsOf.of("2025"))))
        .isInstanceOf(Added.Replaced.class);
    assertThat(store.entries())
        .extracting(entry -> entry.description().asOf())
        .containsExactly(AsOf.of("2025"));
  }

  @Test
  void emptyFileIsRefusedWithAReason() {
    assertThatThrownBy(() -> library.add(file("leeg.txt", ""), DATED))
        .isInstanceOf(UnreadableFile.class)
        .message()
        .doesNotContain("\n")
        .isNotBlank();
    assertThat(store.entries()).isEmpty();
  }

  @Test
  void eachDocumentStandsOnceAmongTheChangesWithItsLastOne() throws UnreadableFile {
    Document document = add(page(TEXT));
    add(page(TEXT.replace("400", "500")));
    Document other = add(file("ander.md", TEXT.replace("400", "600")));
    assertThat(store.remove(document.id())).isTrue();
    assertThat(store.changesAfter(0, 10))
        .containsExactlyElementsOf(
            List.of(
                new DocumentStore.Change(3, other.id()),
                new DocumentStore.Change(4, document.id())));
    assertThat(store.find(document.id())).isEmpty();
  }

  @Test
  void documentThatIsNotThereCannotBeRemoved() {
    assertThat(store.remove("geen")).isFalse();
    assertThat(store.lastRevision()).isZero();
  }

  @Test
  void documentsOutliveTheProgram() throws UnreadableFile {
    Document document = add(file("torens.md", TEXT));
    store.close();
    store = DocumentStore.open(folder);
    assertThat(store.find(document.id())).contains(document);
  }
}
