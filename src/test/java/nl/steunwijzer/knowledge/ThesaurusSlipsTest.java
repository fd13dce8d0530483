package nl.steunwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThesaurusSlipsTest {
  @ParameterizedTest
  @ValueSource(strings = {"poen:\n", "poen:\n  -\n"})
  void wordWithoutTermsIsTold(String yaml, @TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("thesaurus.yaml"), yaml);

    assertThat(TestKnowledge.load(folder).problems()).hasSize(1);
  }
}
