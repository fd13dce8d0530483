package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What identifies a person goes no further than the door. All data here is made up. */
class PrivacyTest {

  private static TestServer server;
  private static JsonClient client;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = TestServer.start(folder);
    client = new JsonClient(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "mijn BSN is 111222333,                       111222333",
    "mijn rekening is NL91 ABNA 0417 1643 00,     0417 1643",
    "mail naar jan.jansen@bakkerij.example,       jan.jansen",
    "bel me op 06-12345678,                       12345678",
    "btw-nummer NL111222333B01,                   111222333"
  })
  void inAQuestionItNeitherComesBackNorReachesTheDisk(String words, String secret) {
    String answer = client.ask("Wat is de BMKB? " + words).toString();
    assertThat(answer).contains("BMKB").doesNotContain(secret);
    assertThat(server.onDisk()).contains("Wat is de BMKB?").doesNotContain(secret);
  }

  @ParameterizedTest
  @CsvSource({
    "mijn BSN is 123456782,                       123456782",
    "mijn rekening is NL20INGB0001234567,         INGB0001234567",
    "mail naar piet.pietersen@kapper.example,     piet.pietersen",
    "bel me op +31 6 87654321,                    87654321"
  })
  void inAnEarlierTurnItNeitherComesBackNorReachesTheDisk(String words, String secret) {
    List<Map<String, String>> history = List.of(Map.of("role", "user", "text", "BMKB, " + words));
    String answer =
        client.ask(Map.of("question", "En hoe vraag ik dat aan?", "history", history)).toString();
    assertThat(answer).doesNotContain(secret);
    assertThat(server.onDisk()).doesNotContain(secret);
  }

  @ParameterizedTest
  @CsvSource({
    "mijn BSN is 987654329,                       987654329",
    "mijn rekening is NL02ABNA0123456789,         ABNA0123456789",
    "mail naar kees@klus.example,                 kees@klus",
    "bel me op 020-6241111,                       6241111"
  })
  void askedOnThePageItNeitherComesBackNorReachesTheDisk(String words, String secret) {
    Document page = new Guest(server).ask("Wat is de BMKB? " + words);
    assertThat(page.html()).contains("Wat is de BMKB?").doesNotContain(secret);
    assertThat(server.onDisk()).contains("Wat is de BMKB?").doesNotContain(secret);
  }

  @ParameterizedTest
  @CsvSource({"mail joop@tuin.example, joop@tuin", "BSN 111222333, 111222333"})
  void inAReasonItDoesNotReachTheDisk(String words, String secret) {
    String id = client.ask("Wat is de BMKB?").path("id").asText();
    String feedback = JsonClient.write(Map.of("verdict", "down", "reason", words));
    assertThat(client.put("/answers/%s/feedback".formatted(id), feedback).statusCode())
        .isEqualTo(204);
    assertThat(server.onDisk()).doesNotContain(secret);
  }
}
