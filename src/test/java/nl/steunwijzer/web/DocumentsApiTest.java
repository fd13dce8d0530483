package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import nl.steunwijzer.reading.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors add and remove documents; everybody reads them. */
class DocumentsApiTest {

  static final String TOWERS =
      """
      # Steun voor torens

      Ondernemers met een klokkentoren krijgen van de Torenwacht 400 euro voor een nieuwe wijzer.
      """;

  @TempDir private Path folder;
  private TestServer server;
  private JsonClient client;

  @BeforeEach
  void start() {
    server = TestServer.start(folder);
    client = new JsonClient(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> add(String query, String body) {
    return client.send(asEditor(adding(query, body)));
  }

  private HttpRequest.Builder adding(String query, String body) {
    return client
        .request("/documents" + query)
        .header("Content-Type", "application/octet-stream")
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpRequest.Builder asEditor(HttpRequest.Builder request) {
    return request.header("Authorization", "Bearer " + TestServer.TOKEN);
  }

  private static JsonNode json(HttpResponse<String> response) {
    return JsonClient.read(response.body());
  }

  @Test
  void addedDocumentIsListedShownAndAnswersAQuestionWithinSeconds() throws InterruptedException {
    HttpResponse<String> added = add("?asOf=2026-02&publisher=Torenwacht&name=torens.md", TOWERS);
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    String id = json(added).at("/document/id").asText();
    assertThat(added.headers().firstValue("Location")).contains("/api/v1/documents/" + id);

    assertThat(client.found("/documents").at("/items/0/publisher").asText())
        .isEqualTo("Torenwacht");
    JsonNode whole = client.found("/documents/" + id);
    JsonNode extract = whole.at("/extracts/0");
    assertThat(
            whole
                .path("text")
                .asText()
                .substring(extract.path("start").asInt(), extract.path("end").asInt()))
        .isEqualTo(extract.path("text").asText());

    server.documents().live().catchUp();
    JsonNode answer =
        client.ask("Hoeveel krijgen ondernemers met een klokkentoren voor een wijzer?");
    assertThat(answer.path("text").asText()).contains("400 euro");
  }

  @Test
  void sameFileIsKnownAndKeptOnce() {
    add("?asOf=2026-02", TOWERS);
    HttpResponse<String> again = add("?asOf=2026-02", TOWERS);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(json(again).path("outcome").asText()).isEqualTo("known");
    assertThat(client.found("/documents").path("total").asInt()).isEqualTo(1);
  }

  @Test
  void removedDocumentIsGone() {
    String id = json(add("?asOf=2026-02", TOWERS)).at("/document/id").asText();
    HttpResponse<String> removed =
        client.send(asEditor(client.request("/documents/" + id).DELETE()));
    assertThat(removed.statusCode()).isEqualTo(204);
    assertThat(client.get("/documents/" + id).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> ask(String id, String body) {
    return client.send(
        asEditor(
            client
                .request("/documents/" + id + "/questions")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body))));
  }

  @Test
  void editorSaysWhatAPassageAnswersAndOnlyEditorsSeeIt() {
    String id = json(add("?asOf=2026-02", TOWERS)).at("/document/id").asText();
    String asked = "Wie schenkt wat voor het beiaardhuis?";
    HttpResponse<String> said =
        ask(
            id,
            "{\"questions\": {\"Ondernemers met een klokkentoren\": [\"%s\"]}}".formatted(asked));
    assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
    HttpResponse<String> kept =
        client.send(asEditor(client.request("/documents/" + id + "/questions").GET()));
    assertThat(kept.body()).isEqualTo(said.body()).contains(asked);
    assertThat(client.get("/documents/" + id).body()).doesNotContain(asked);
  }

  @Test
  void questionsOfNoPassageAreRefusedByName() {
    String id = json(add("?asOf=2026-02", TOWERS)).at("/document/id").asText();
    HttpResponse<String> refused = ask(id, "{\"questions\": {\"De koster\": [\"Wie?\"]}}");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("De koster");
    assertThat(ask(id, "{\"questions\": {\"De\": null}}").statusCode()).isEqualTo(400);
    assertThat(ask("geen", "{\"questions\": {}}").statusCode()).isEqualTo(404);
  }

  @Test
  void questionsAreForEditorsOnly() {
    String id = json(add("?asOf=2026-02", TOWERS)).at("/document/id").asText();
    assertThat(client.get("/documents/" + id + "/questions").statusCode()).isEqualTo(401);
  }

  @Test
  void whoIsNoEditorChangesNothing() {
    HttpResponse<String> stranger = client.send(adding("?asOf=2026-02", TOWERS));
    assertThat(stranger.statusCode()).isEqualTo(401);
    assertThat(stranger.headers().firstValue("WWW-Authenticate")).isPresent();
    HttpResponse<String> wrong =
        client.send(adding("?asOf=2026", TOWERS).header("Authorization", "Bearer anders"));
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(wrong.body()).doesNotContain(TestServer.TOKEN);
    assertThat(client.found("/documents").path("total").asInt()).isZero();
  }

  @Test
  void browserShowsTheTokenAsAPassword() {
    String pair = "redactie:" + TestServer.TOKEN;
    HttpRequest.Builder request =
        adding("?asOf=2026", TOWERS)
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    assertThat(client.send(request).statusCode()).isEqualTo(201);
  }

  @Test
  void documentWithoutADateIsAskedForOne() {
    HttpResponse<String> undated = add("", TOWERS);
    assertThat(undated.statusCode()).isEqualTo(400);
    assertThat(json(undated).path("detail").asText()).contains("asOf", "2026-02");
  }

  @Test
  void fileThatCannotBeReadIsRefusedWithAReason() {
    HttpResponse<String> empty = add("?asOf=2026", "");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(json(empty).path("detail").asText()).isNotBlank();
  }

  @Test
  void mistakeInTheAddressIsNamed() {
    assertThat(json(add("?asof=2026", TOWERS)).path("detail").asText()).contains("asof");
    assertThat(json(add("?asOf=gisteren", TOWERS)).path("detail").asText()).contains("2026-02-05");
    assertThat(json(add("?asOf=2026&kind=gedicht", TOWERS)).path("detail").asText())
        .contains("kind");
  }

  @Test
  void fileThatIsTooLargeIsRefused() {
    HttpRequest.Builder request =
        client
            .request("/documents?asOf=2026")
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(new byte[Limits.USUAL.bytes() + 1]));
    assertThat(client.send(asEditor(request)).statusCode()).isEqualTo(413);
  }

  @Test
  void addressWhereNothingStandsIsTold() {
    HttpRequest.Builder request =
        client
            .request("/documents?asOf=2026")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"address\": \"%s\"}".formatted(server.at("/niets"))));
    assertThat(json(client.send(asEditor(request))).path("status").asInt()).isEqualTo(422);
  }
}
