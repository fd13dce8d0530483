package nl.steunwijzer.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.steunwijzer.support.TestLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that passages answer: which belong to which, and how they stand in a file. */
class AskedQuestionsTest {

  private static final AskedQuestions RINGING =
      new AskedQuestions(Map.of("De klokkenmaker luidt", List.of("Wie beiert er?")));

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("vragen.yaml"), text);
  }

  @Test
  void belongToThePassageThatBeginsSo() {
    assertThat(RINGING.byText().apply("De klokkenmaker luidt op zondag."))
        .containsExactly("Wie beiert er?");
    assertThat(RINGING.byText().apply("Op zondag: De klokkenmaker luidt.")).isEmpty();
  }

  @Test
  void quotesSpacesAndCapitalsMakeNoDifference() {
    assertThat(RINGING.byText().apply("‘de  Klokken-maker’ luidt op zondag.")).hasSize(1);
  }

  @Test
  void beginningsThatDifferInSignsOnlyAreOne() {
    AskedQuestions twice =
        new AskedQuestions(
            Map.of(
                "De koster", List.of("Wie?"), "de koster:", List.of("Wat?"), "--", List.of("?")));
    assertThat(twice.byText().apply("De koster luidt.")).containsExactlyInAnyOrder("Wie?", "Wat?");
  }

  @Test
  void beginningThatNoPassageHasIsTold() {
    try (TestLibrary library = new TestLibrary(folder)) {
      Document document =
          library.addNew("a.md", "# Torens\n\nDe klokkenmaker luidt op zondag.", "2026");
      assertThat(RINGING.unplaced(document)).isEmpty();
      assertThat(
              new AskedQuestions(Map.of("De koster luidt", List.of(), " - ", List.of()))
                  .unplaced(document))
          .containsExactlyInAnyOrder("De koster luidt", " - ");
    }
  }

  @Test
  void whatIsWrittenToAFileIsReadBack() throws IOException {
    assertThat(AskedQuestions.read(file(RINGING.yaml()))).isEqualTo(RINGING);
    assertThat(AskedQuestions.read(file("# nog niets\n{}\n"))).isEqualTo(AskedQuestions.NONE);
  }

  @Test
  void brokenFileIsToldInOneLine() throws IOException {
    Path broken = file("De klokkenmaker:\n  - Wie?\nDe koster: {a: b}\n");
    assertThatThrownBy(() -> AskedQuestions.read(broken))
        .isInstanceOf(IOException.class)
        .message()
        .startsWith(broken + ":3: schrijf")
        .hasLineCount(1);
  }

  @Test
  void sameBeginningTwiceIsBroken() throws IOException {
    Path twice = file("De koster:\n  - Wie?\nDe koster:\n  - Wat?\n");
    assertThatThrownBy(() -> AskedQuestions.read(twice))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(twice + ":3:");
  }
}
