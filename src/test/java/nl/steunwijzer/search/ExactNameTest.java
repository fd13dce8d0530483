package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactNameTest {

  @ParameterizedTest
  @CsvSource({"bmkb, bmkb", "BMKB, bmkb", "bmkb-groen, bmkb-groen", "qredits, qredits"})
  void topicWithExactlyThatNameComesFirst(String typed, String slug, @TempDir Path folder) {
    assertThat(SmallCatalogue.in(folder).topicsWhileTyping(typed).getFirst().topic().slug())
        .isEqualTo(slug);
  }
}
