package nl.steunwijzer.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.steunwijzer.library.Intake.Outcome;
import nl.steunwijzer.support.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files on disk with what stands beside them. */
class IntakeTest {

  private static final String TEXT =
      "# Steun voor torens\n\nElke toren krijgt 400 euro voor een nieuwe wijzer.\n";

  @TempDir private Path data;
  @TempDir private Path folder;
  private TestLibrary library;

  @BeforeEach
  void open() throws IOException {
    library = new TestLibrary(data);
    Files.writeString(folder.resolve("torens.md"), TEXT);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Outcome take(Given given) {
    return library.intake().take(folder.resolve("torens.md"), given);
  }

  private void beside(String yaml) throws IOException {
    Files.writeString(folder.resolve("torens.md.yaml"), yaml);
  }

  @Test
  void sidecarTellsWhatTheFileDoesNot() throws IOException {
    beside(
        """
        publisher: Torenwacht
        asOf: 2025-06
        kind: report
        url: https://toren.example/torens
        """);
    assertThat(take(Given.NOTHING)).isInstanceOf(Outcome.Taken.class);
    Description description = library.store().entries().getFirst().description();
    assertThat(description.publisher()).isEqualTo("Torenwacht");
    assertThat(description.asOf().text()).isEqualTo("2025-06");
    assertThat(description.url()).contains("https://toren.example/torens");
  }

  @Test
  void flagGoesBeforeSidecar() throws IOException {
    beside("{publisher: Torenwacht, asOf: 2025-06}");
    take(Given.by("Klokkenkamer"));
    assertThat(library.store().entries().getFirst().description().publisher())
        .isEqualTo("Klokkenkamer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"asOf: gisteren|torens.md.yaml:1", "kind: gedicht|gedicht", "auteur: x|auteur"})
  void mistakeBesideAFileIsNamedAndNothingIsKept(String yaml, String named) throws IOException {
    beside(yaml);
    assertThat(take(Given.NOTHING))
        .isInstanceOfSatisfying(
            Outcome.Left.class,
            left -> assertThat(left.why()).contains(named).doesNotContain("\n"));
    assertThat(library.store().entries()).isEmpty();
  }

  @Test
  void folderGivesItsFilesWithoutSidecarsAndHiddenOnes() throws IOException {
    beside("asOf: 2025");
    Files.createDirectories(folder.resolve("diep/.git"));
    Files.writeString(folder.resolve("diep/meer.txt"), TEXT);
    Files.writeString(folder.resolve("diep/.git/config"), TEXT);
    Files.writeString(folder.resolve("los.yaml"), TEXT);
    assertThat(Intake.files(folder))
        .extracting(file -> folder.relativize(file).toString())
        .containsExactly("diep/meer.txt", "los.yaml", "torens.md");
  }

  @Test
  void missingFileIsToldAsMissing() {
    assertThat(library.intake().take(folder.resolve("weg.md"), Given.NOTHING))
        .isEqualTo(new Outcome.Left("dit bestand bestaat niet"));
  }
}
