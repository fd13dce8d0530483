package nl.steunwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFileTest {

  private final Path folder;

  WordFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Knowledge load(String yaml) throws IOException {
    Files.writeString(folder.resolve("thesaurus.yaml"), yaml);
    return TestKnowledge.load(folder, CardText.at("financiering", "qredits"));
  }

  @Test
  void eachWordHasItsTerms() throws IOException {
    Knowledge knowledge = load("poen: [lening, krediet]\nrood staan: [schuld]\n");

    assertThat(knowledge.problems()).isEmpty();
    assertThat(knowledge.words().cards())
        .containsOnly(
            entry("poen", List.of("lening", "krediet")), entry("rood staan", List.of("schuld")));
  }

  @Test
  void folderWithoutAThesaurusIsSound() {
    Knowledge knowledge = TestKnowledge.load(folder);

    assertThat(knowledge.problems()).isEmpty();
    assertThat(knowledge.words().cards()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'poen: [lening]\nschuld: tekort\n'          | 2
          'poen: [lening]\nschuld: {a: b}\n'          | 2
          'poen: [lening]\nbank: [krediet]\npoen: []' | 3
          """)
  void mistakeIsToldAtItsLineAndTheCardsStay(String yaml, int line) throws IOException {
    Knowledge knowledge = load(yaml.replace("\\n", "\n"));

    assertThat(knowledge.words().cards()).isEmpty();
    assertThat(knowledge.bySlug()).containsOnlyKeys("qredits");
    assertThat(knowledge.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo("thesaurus.yaml");
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.message()).contains("elke regel is 'woord: [term, term]'");
            });
  }
}
