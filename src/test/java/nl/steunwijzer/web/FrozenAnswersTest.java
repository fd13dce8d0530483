package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.steunwijzer.library.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers stay as they were given, whatever becomes of their sources. */
class FrozenAnswersTest {

  private static final String ASKED =
      "Hoeveel krijgen ondernemers met een klokkentoren voor een wijzer?";

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

  private String page(String id) {
    Guest guest = new Guest(server);
    HttpResponse<String> response = guest.send(guest.request("/antwoorden/" + id));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("X-Robots-Tag")).contains("noindex");
    return response.body();
  }

  @Test
  void answerCanBeReadAgainWithItsQuotesAndDates() {
    JsonNode answer = client.ask("Wat is de BMKB?");
    JsonNode frozen = client.found("/answers/" + answer.path("id").asText());
    assertThat(frozen.path("answer")).isEqualTo(answer);
    assertThat(frozen.path("changed")).isEmpty();
    assertThat(page(answer.path("id").asText())).contains("staan er nu nog zo");
  }

  @Test
  void answerOutlivesItsDocumentAndSaysThatItChanged() {
    Document document = server.documents().addNew("torens.md", DocumentsApiTest.TOWERS, "2026-02");
    JsonNode answer = client.ask(ASKED);
    String id = answer.path("id").asText();
    assertThat(answer.path("text").asText()).contains("400 euro");
    assertThat(client.found("/answers/" + id).path("changed")).isEmpty();

    server.documents().store().remove(document.id());
    server.documents().live().catchUp();

    JsonNode frozen = client.found("/answers/" + id);
    assertThat(frozen.at("/answer/text").asText()).contains("400 euro");
    assertThat(frozen.at("/answer/citations").toString()).contains("400 euro");
    assertThat(frozen.path("changed")).hasSize(1);
    assertThat(page(id)).contains("400 euro").contains("Sindsdien is er iets veranderd");
  }

  @Test
  void questionIsKeptWithoutPersonalData() {
    JsonNode answer = client.ask("Wat is de BMKB? Mail mij op jan@voorbeeld.example");
    assertThat(page(answer.path("id").asText())).doesNotContain("jan@voorbeeld.example");
  }

  @Test
  void unknownAnswerIsNotFound() {
    assertThat(client.get("/answers/01J00000000000000000000000").statusCode()).isEqualTo(404);
  }
}
