package nl.steunwijzer.web;

import static nl.steunwijzer.web.Problems.assertProblem;
import static nl.steunwijzer.web.Problems.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever else is wrong with a request is refused in one form, with what to do. */
class BadRequestsTest {

  private static TestServer server;
  private static JsonClient client;
  private static String answer;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = TestServer.start(folder);
    client = new JsonClient(server);
    answer = client.ask("Wat is de BMKB?").path("id").asText();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    /answers,            POST",
    "DELETE, /answers,            POST",
    "POST,   /answers/x/feedback, PUT",
    "POST,   /topics,             GET",
    "DELETE, /topics/bmkb,        GET",
    "PUT,    /health,             GET",
    "POST,   /openapi.json,       GET"
  })
  void otherMethodIsRefusedWithTheOneThatIsThere(String method, String path, String right) {
    HttpResponse<String> response =
        client.send(client.request(path).method(method, BodyPublishers.noBody()));
    assertThat(assertProblem(response, 405).path("detail").asText()).contains("Gebruik " + right);
    assertThat(response.headers().firstValue("Allow")).hasValue(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/onderwerpen", "/topics/bmkb/passages", "/answers/x/y", "//topics"})
  void unknownAddressIsNotFound(String path) {
    assertThat(assertProblem(client.get(path), 404).path("detail").asText())
        .isEqualTo("Dit adres bestaat niet. Kijk of het goed is gespeld.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/topics/", "/topics/bmkb/", "/health/", "/openapi.json/"})
  void addressWithATrailingSlashIsAnother(String path) {
    assertProblem(client.get(path), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nee", "BMKB", "bmkb%2Fx", "%C3%A9", "..%2f.."})
  void unknownTopicIsNotFound(String slug) {
    assertSays(
        assertProblem(client.get("/topics/" + slug), 404), "slug", "geen onderwerp met deze slug");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deel=1           | deel     | deze parameter bestaat niet",
        "zoek=bmkb        | zoek     | deze parameter bestaat niet",
        "Q=bmkb           | Q        | deze parameter bestaat niet",
        "theme=geld       | theme    | kies uit financiering, schulden",
        "kind=Scheme      | kind     | kies uit scheme, organisation",
        "type=gift        | type     | kies uit loan, guarantee",
        "status=dicht     | status   | kies uit open, closed",
        "audience=ik      | audience | kies uit starter, existing",
        "sort=naam        | sort     | kies uit relevance, date, amount",
        "page=0           | page     | een heel getal van 1 tot en met 10000",
        "page=-1          | page     | een heel getal van 1 tot en met 10000",
        "page=een         | page     | een heel getal van 1 tot en met 10000",
        "page=1.5         | page     | een heel getal van 1 tot en met 10000",
        "page=10001       | page     | een heel getal van 1 tot en met 10000",
        "page=99999999999 | page     | een heel getal van 1 tot en met 10000",
        "pageSize=0       | pageSize | een heel getal van 1 tot en met 100",
        "pageSize=101     | pageSize | een heel getal van 1 tot en met 100"
      })
  void badParameterIsRefusedWithAReason(String query, String parameter, String what) {
    assertSays(assertProblem(client.get("/topics?" + query), 400), parameter, what);
  }

  @Test
  void longWordsAreRefused() {
    assertSays(
        assertProblem(client.get("/topics?q=" + "a".repeat(201)), 400),
        "q",
        "hoogstens 200 tekens");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                | verdict | verplicht veld ontbreekt",
        "{\"verdict\": null}               | verdict | kies uit up, down",
        "{\"verdict\": \"meh\"}            | verdict | kies uit up, down",
        "{\"verdict\": \"UP\"}             | verdict | kies uit up, down",
        "{\"verdict\": \"\"}               | verdict | kies uit up, down",
        "{\"verdict\": 0}                  | verdict | geef een tekst",
        "{\"verdict\": true}               | verdict | geef een tekst",
        "{\"verdict\": \"up\", \"why\": 1} | why     | dit veld bestaat niet",
        "{\"verdict\": \"up\", \"reason\": 3} | reason | geef een tekst",
        "null                              | ''      | stuur één JSON-object",
        "nee                               | ''      | geldige JSON"
      })
  void badFeedbackIsRefusedWithAReason(String body, String location, String what) {
    JsonNode problem =
        assertProblem(client.put("/answers/%s/feedback".formatted(answer), body), 400);
    assertSays(problem, location, what);
    assertThat(server.store().feedback(answer)).isEmpty();
  }

  @Test
  void longReasonIsRefused() {
    String body = JsonClient.write(Map.of("verdict", "up", "reason", "a".repeat(1_001)));
    assertSays(
        assertProblem(client.put("/answers/%s/feedback".formatted(answer), body), 400),
        "reason",
        "hoogstens 1000 tekens");
  }

  @Test
  void requestFromAnotherSiteIsRefused() {
    HttpResponse<String> response =
        client.send(
            client
                .request("/answers")
                .header("Origin", "https://elders.example")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"question\": \"hallo\"}")));
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(JsonClient.contentType(response)).isEqualTo("application/problem+json");
  }
}
