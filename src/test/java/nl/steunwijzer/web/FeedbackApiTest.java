package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import nl.steunwijzer.conversation.Feedback;
import nl.steunwijzer.conversation.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackApiTest {

  private static TestServer server;
  private static JsonClient client;

  private String answer = "";

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = TestServer.start(folder);
    client = new JsonClient(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void ask() {
    answer = client.ask("Wat is de BMKB?").path("id").asText();
  }

  private static HttpResponse<String> rate(String id, Map<String, Object> feedback) {
    return client.put("/answers/%s/feedback".formatted(id), JsonClient.write(feedback));
  }

  @Test
  void verdictIsKeptWithTheAnswer() {
    HttpResponse<String> response =
        rate(answer, Map.of("verdict", "down", "reason", "Ik mis het bedrag"));
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.body()).isEmpty();
    assertThat(server.store().feedback(answer))
        .hasValue(new Feedback(answer, Verdict.DOWN, "Ik mis het bedrag"));
  }

  @Test
  void reasonMayBeLeftOut() {
    rate(answer, Map.of("verdict", "up"));
    assertThat(server.store().feedback(answer)).hasValue(new Feedback(answer, Verdict.UP, ""));
  }

  @Test
  void secondVerdictReplacesTheFirst() {
    rate(answer, Map.of("verdict", "down", "reason", "Ik mis het bedrag"));
    rate(answer, Map.of("verdict", "up"));
    assertThat(server.store().feedback(answer)).hasValue(new Feedback(answer, Verdict.UP, ""));
  }

  @Test
  void verdictOnAnUnknownAnswerIsNotFound() {
    HttpResponse<String> response = rate("onbekend", Map.of("verdict", "up"));
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(JsonClient.contentType(response)).isEqualTo("application/problem+json");
    assertThat(JsonClient.read(response.body()).path("detail").asText())
        .contains("geen antwoord met dit id");
  }

  @Test
  void reasonOfTheGreatestLengthIsKept() {
    String reason = "a".repeat(Feedback.LONGEST_REASON);
    assertThat(rate(answer, Map.of("verdict", "up", "reason", reason)).statusCode()).isEqualTo(204);
    assertThat(server.store().feedback(answer)).map(Feedback::reason).hasValue(reason);
  }
}
