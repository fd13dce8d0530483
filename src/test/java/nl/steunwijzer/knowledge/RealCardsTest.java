package nl.steunwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The cards of this repository. */
class RealCardsTest {

  @Test
  void allCardsOfTheRepositoryAreSound() throws IOException {
    Knowledge knowledge =
        new KnowledgeLoader(Path.of("knowledge"), Clock.system(ZoneId.of("Europe/Amsterdam")))
            .load();

    assertThat(knowledge.problems()).isEmpty();
    assertThat(knowledge.topics()).isNotEmpty();
  }
}
