package nl.steunwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

  @TempDir private Path folder;

  @Test
  void eachFileIsAListOfItsOwn() throws IOException {
    Files.writeString(folder.resolve("thesaurus.yaml"), "poen: [lening]\n");
    Files.writeString(folder.resolve("officialese.yaml"), "poen: [financiering]\n");
    Files.writeString(folder.resolve("english.yaml"), "money: [geld]\n");

    assertThat(TestKnowledge.load(folder).words())
        .isEqualTo(
            new WordLists(
                Map.of("poen", List.of("lening")),
                Map.of("poen", List.of("financiering")),
                Map.of("money", List.of("geld"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"thesaurus.yaml", "officialese.yaml", "english.yaml"})
  void brokenListIsToldByItsName(String file) throws IOException {
    Files.writeString(folder.resolve(file), "poen: lening\n");

    assertThat(TestKnowledge.load(folder).problems())
        .extracting(Problem::file)
        .containsExactly(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thesaurus.yaml", "officialese.yaml", "english.yaml"})
  void changedListIsAnotherStateOfTheCards(String file) throws IOException {
    KnowledgeLoader loader = new KnowledgeLoader(folder, Clock.systemUTC());
    String before = loader.digest("");
    Files.writeString(folder.resolve(file), "poen: [lening]\n");

    assertThat(loader.digest("")).isNotEqualTo(before);
  }
}
