package nl.steunwijzer.web;

import static nl.steunwijzer.web.Problems.assertProblem;
import static nl.steunwijzer.web.Problems.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import nl.steunwijzer.conversation.Cause;
import nl.steunwijzer.conversation.Feedback;
import nl.steunwijzer.conversation.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void sentencesCanBeJudgedApart() {
    rate(answer, Map.of("verdict", "up"));
    HttpResponse<String> response =
        rate(answer, Map.of("verdict", "down", "sentence", 0, "cause", "not-my-situation"));
    assertThat(response.statusCode()).isEqualTo(204);
    rate(answer, Map.of("verdict", "down", "sentence", 1, "cause", "old", "reason", "het is 2026"));
    assertThat(server.store().allFeedback(answer))
        .containsExactly(
            new Feedback(answer, Verdict.UP, ""),
            Feedback.onSentence(answer, 0, Cause.NOT_MY_SITUATION, ""),
            Feedback.onSentence(answer, 1, Cause.OLD, "het is 2026"));
  }

  @Test
  void sentenceThatTheAnswerDoesNotHaveIsRefused() {
    int sentences = client.found("/answers/" + answer).at("/answer/sentences").size();
    Map<String, Object> last = Map.of("verdict", "down", "sentence", sentences - 1);
    assertThat(rate(answer, last).statusCode()).isEqualTo(204);
    Map<String, Object> beyond = Map.of("verdict", "down", "sentence", sentences);
    assertSays(
        assertProblem(rate(answer, beyond), 400),
        "sentence",
        "dit antwoord heeft %d zinnen".formatted(sentences));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'verdict': 'down', 'sentence': -1}    | sentence | zinnen tellen vanaf 0",
        "{'verdict': 'down', 'sentence': 'één'} | sentence | geef een heel getal",
        "{'verdict': 'down', 'cause': 'raar'}   | cause | wrong, old, unclear, not-my-situation,"
            + " other"
      })
  void badFieldIsRefusedWithWhatToDo(String body, String field, String what) {
    String json = body.replace('\'', '"');
    assertSays(
        assertProblem(client.put("/answers/%s/feedback".formatted(answer), json), 400),
        field,
        what);
  }

  @Test
  void reasonOfTheGreatestLengthIsKept() {
    String reason = "a".repeat(Feedback.LONGEST_REASON);
    assertThat(rate(answer, Map.of("verdict", "up", "reason", reason)).statusCode()).isEqualTo(204);
    assertThat(server.store().feedback(answer)).map(Feedback::reason).hasValue(reason);
  }
}
