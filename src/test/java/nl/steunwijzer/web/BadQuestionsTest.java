package nl.steunwijzer.web;

import static nl.steunwijzer.web.Problems.assertProblem;
import static nl.steunwijzer.web.Problems.assertSays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that cannot be read is refused in one form, with what to do. */
class BadQuestionsTest {

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

  static Stream<Arguments> badQuestions() {
    String long2001 = "a".repeat(2_001);
    String long8001 = "a".repeat(8_001);
    return Stream.of(
        arguments("nee", "", "geldige JSON"),
        arguments("{\"question\": \"a\"", "", "geldige JSON"),
        arguments("{\"question\": \"a\"} {}", "", "stuur één JSON-object"),
        arguments("{\"question\": \"a\", \"question\": \"b\"}", "", "geldige JSON"),
        arguments("null", "", "stuur één JSON-object"),
        arguments("{}", "question", "verplicht veld ontbreekt"),
        arguments("{\"question\": null}", "question", "stel een vraag van 1 tot 2000 tekens"),
        arguments("{\"question\": \"\"}", "question", "stel een vraag van 1 tot 2000 tekens"),
        arguments("{\"question\": \" \\n\"}", "question", "stel een vraag van 1 tot 2000 tekens"),
        arguments("{\"question\": \"\\u200b\"}", "question", "stel een vraag van 1 tot 2000"),
        arguments("{\"question\": \"" + long2001 + "\"}", "question", "hoogstens 2000 tekens"),
        arguments("{\"question\": 3}", "question", "geef een tekst"),
        arguments("{\"question\": true}", "question", "geef een tekst"),
        arguments("{\"question\": [\"a\"]}", "question", "geef een tekst"),
        arguments("{\"question\": {\"a\": 1}}", "question", "geef een tekst"),
        arguments("{\"question\": \"a\", \"vraag\": 1}", "vraag", "dit veld bestaat niet"),
        arguments("{\"question\": \"a\", \"één\": 1}", "één", "één: dit veld bestaat niet"),
        arguments("{\"question\": \"a\", \"language\": \"fr\"}", "language", "auto, nl, en"),
        arguments("{\"question\": \"a\", \"language\": 1}", "language", "geef een tekst"),
        arguments("{\"question\": \"a\", \"history\": \"b\"}", "history", "geef een lijst"),
        arguments("{\"question\": \"a\", \"history\": {}}", "history", "geef een lijst"),
        arguments(
            "{\"question\": \"a\", \"history\": [null]}", "history.text", "hoogstens 8000 tekens"),
        arguments(withTurn("3"), "history.0", "geef een object"),
        arguments(withTurn("{\"role\": \"user\"}"), "history.0.text", "verplicht veld ontbreekt"),
        arguments(withTurn("{\"text\": \"b\"}"), "history.0.role", "verplicht veld ontbreekt"),
        arguments(
            withTurn("{\"role\": \"user\", \"text\": \"" + long8001 + "\"}"),
            "history.text",
            "hoogstens 8000 tekens"),
        arguments(
            withTurn("{\"role\": \"system\", \"text\": \"b\"}"),
            "history.role",
            "kies uit user, assistant"),
        arguments(
            withTurn("{\"role\": \"user\", \"text\": \"b\", \"at\": 1}"),
            "history.0.at",
            "dit veld bestaat niet"));
  }

  private static String withTurn(String turn) {
    return "{\"question\": \"a\", \"history\": [%s]}".formatted(turn);
  }

  @ParameterizedTest
  @MethodSource("badQuestions")
  void badQuestionIsRefusedWithAReason(String body, String location, String what) {
    assertSays(assertProblem(client.post("/answers", body), 400), location, what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "[{\"question\": \"a\"}]", "\"vraag\"", "3"})
  void bodyThatIsNoObjectIsRefused(String body) {
    assertSays(assertProblem(client.post("/answers", body), 400), "", "stuur één JSON-object");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] body = "{\"question\": \"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> response =
        client.send(
            client
                .request("/answers")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));
    assertSays(assertProblem(response, 400), "", "geldige JSON");
  }

  @Test
  void longHistoryIsRefused() {
    List<Map<String, String>> turns =
        Collections.nCopies(21, Map.of("role", "user", "text", "Wat is de BMKB?"));
    String body = JsonClient.write(Map.of("question", "En nu?", "history", turns));
    assertSays(
        assertProblem(client.post("/answers", body), 400), "history", "hoogstens 20 beurten");
  }

  @Test
  void historyOfTheGreatestLengthIsTaken() {
    List<Map<String, String>> turns =
        Collections.nCopies(20, Map.of("role", "user", "text", "Wat is de BMKB?"));
    assertThat(client.ask(Map.of("question", "En nu?", "history", turns)).path("id").asText())
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonp",
        "application/json; charset=iso-8859-1"
      })
  void otherContentThanJsonIsRefused(String contentType) {
    HttpResponse<String> response =
        client.send(
            client
                .request("/answers")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString("{\"question\": \"a\"}")));
    assertSays(assertProblem(response, 415), "Content-Type", "application/json");
  }

  @Test
  void contentWithoutATypeIsRefused() {
    HttpResponse<String> response =
        client.send(
            client.request("/answers").POST(BodyPublishers.ofString("{\"question\": \"a\"}")));
    assertSays(assertProblem(response, 415), "Content-Type", "application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "UTF-8", "\"utf-8\""})
  void jsonWithACharacterSetIsTaken(String charset) {
    HttpResponse<String> response =
        client.send(
            client
                .request("/answers")
                .header("Content-Type", "application/json; charset=" + charset)
                .POST(BodyPublishers.ofString("{\"question\": \"hallo\"}")));
    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void bodyOverSixtyFourKilobytesIsRefused() {
    String body = "{\"question\": \"%s\"}".formatted("a".repeat(65_000));
    assertThat(assertProblem(client.post("/answers", body), 413).path("detail").asText())
        .contains("64 kB", "Stuur minder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "text/html", "application/xml"})
  void whoTakesOnlySomethingElseThanJsonIsToldSo(String accept) {
    HttpResponse<String> response =
        client.send(
            client
                .request("/answers")
                .header("Accept", accept)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"question\": \"a\"}")));
    assertSays(assertProblem(response, 406), "Accept", "application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*/*", "application/json", "application/*", "text/event-stream, application/json"})
  void whoTakesJsonGetsJson(String accept) {
    HttpResponse<String> response =
        client.send(
            client
                .request("/answers")
                .header("Accept", accept)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"question\": \"hallo\"}")));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(JsonClient.contentType(response)).isEqualTo("application/json");
  }
}
