package nl.steunwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.steunwijzer.knowledge.CardText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps the server from starting. */
class ServeCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeCard() {
    CardText.at("financiering", "fietslening").writeTo(folder.resolve("kaarten"));
  }

  private Run serve(int port, Path data) {
    return Run.of(
        "serve",
        "--knowledge",
        folder.resolve("kaarten").toString(),
        "--port",
        String.valueOf(port),
        "--data",
        data.toString());
  }

  @Test
  void portInUseIsToldInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      Run run = serve(taken.getLocalPort(), folder.resolve("data"));
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines())
          .containsExactly(
              "steunwijzer: poort %d is al in gebruik; kies een andere met --port"
                  .formatted(taken.getLocalPort()));
    }
  }

  @Test
  void dataFolderThatIsAFileIsToldInOneLine() throws IOException {
    Run run = serve(0, Files.createFile(folder.resolve("data")));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains(folder.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "--port, 65536",
    "--port, -1",
    "--port, x",
    "--host, 203.0.113.5",
    "--host, bestaat-niet.invalid",
    "--keep-days, 0",
    "--keep-days, -1",
    "--editor-token, kort",
    "--embed-origin, www.voorbeeld.nl",
    "--embed-origin, https://www.voorbeeld.nl/pad",
    "--embed-origin, *"
  })
  void settingThatCannotBeIsToldInOneLine(String option, String value) {
    Run run = Run.of("serve", "--knowledge", folder.toString(), option, value);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains(option);
  }

  @Test
  void missingFolderWithCardsIsToldInOneLine() {
    Path missing = folder.resolve("weg");
    Run run = Run.of("serve", "--knowledge", missing.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err().lines()).singleElement().asString().contains(missing + " bestaat niet");
  }
}
