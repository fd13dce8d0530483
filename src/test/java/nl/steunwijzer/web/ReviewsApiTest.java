package nl.steunwijzer.web;

import static nl.steunwijzer.web.Problems.assertProblem;
import static nl.steunwijzer.web.Problems.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.steunwijzer.support.ChangedSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queue of editors for programs. */
class ReviewsApiTest {

  private static final String TOKEN = "een-lang-en-geheim-token";

  @TempDir private Path folder;
  @TempDir private Path sources;

  private ChangedSource source;
  private TestServer server;
  private JsonClient client;

  @BeforeEach
  void start() {
    source = new ChangedSource(sources);
    server = TestServer.edited(folder, source, TOKEN);
    client = new JsonClient(server);
  }

  @AfterEach
  void stop() {
    server.close();
    source.close();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return client.send(request.header("Authorization", "Bearer " + TOKEN));
  }

  private JsonNode queue() {
    HttpResponse<String> response = send(client.request("/reviews"));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonClient.read(response.body());
  }

  private HttpResponse<String> decide(String id, String body) {
    return send(
        client
            .request("/reviews/" + id)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private String id() {
    return queue().at("/open/0/id").asText();
  }

  @Test
  void queueTellsWhatChangedAndWhatItTouches() {
    JsonNode item = queue().at("/open/0");
    assertThat(item.path("kind").asText()).isEqualTo("changed");
    assertThat(item.path("state").asText()).isEqualTo("open");
    assertThat(item.path("url").asText()).isEqualTo(source.url());
    assertThat(item.at("/changes/0/before").asText()).isEqualTo(ChangedSource.BEFORE);
    assertThat(item.at("/changes/0/after").asText()).isEqualTo(ChangedSource.AFTER);
    assertThat(item.at("/cards/0/topic").asText()).isEqualTo("fietslening");
    assertThat(item.at("/cards/0/lost/0").asText()).isEqualTo("€ 10.000");
  }

  @Test
  void decisionIsKeptWithItsNote() {
    HttpResponse<String> response =
        decide(id(), "{\"decision\": \"still-right\", \"note\": \"het was een typfout\"}");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(JsonClient.read(response.body()).path("state").asText()).isEqualTo("still-right");
    assertThat(queue().path("open")).isEmpty();
    assertThat(queue().at("/decided/0/note").asText()).isEqualTo("het was een typfout");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|decision",
        "{\"decision\": \"open\"}|decision",
        "{\"decision\": \"gelijk\"}|decision",
        "{\"decision\": null}|decision",
        "{\"decision\": \"changed\", \"x\": 1}|x"
      })
  void whatIsNoDecisionIsRefused(String body, String where) {
    JsonNode problem = assertProblem(decide(id(), body), 400);
    assertThat(problem.toString()).contains(where);
    assertThat(source.reviews().open()).hasSize(1);
  }

  @Test
  void secondDecisionIsTooLate() {
    String id = id();
    decide(id, "{\"decision\": \"changed\"}");
    assertSays(
        assertProblem(decide(id, "{\"decision\": \"changed\"}"), 409), "id", "al afgehandeld");
  }

  @Test
  void withoutATokenNothingIsTold() {
    HttpResponse<String> response = client.get("/reviews");
    assertThat(assertProblem(response, 401).path("title").asText())
        .isEqualTo("Alleen voor de redactie");
    assertThat(response.body()).doesNotContain(source.url());
    assertProblem(client.post("/reviews/1", "{\"decision\": \"changed\"}"), 401);
  }
}
