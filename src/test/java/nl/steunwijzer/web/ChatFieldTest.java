package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types: refused beside the field, and never more than text. */
class ChatFieldTest {

  private static TestServer server;

  private Guest guest;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = TestServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void arrive() {
    guest = new Guest(server);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u200b"})
  void emptyQuestionIsRefusedBesideTheField(String question) {
    Element form = guest.page("/").expectFirst("form#stel");
    HttpResponse<String> response = guest.submit(form, Map.of("vraag", question));
    assertThat(response.statusCode()).isEqualTo(422);
    assertErrorBesideTheField(Guest.parse(response), "Typ eerst je vraag.");
    assertThat(guest.cookies()).isEmpty();
  }

  @Test
  void longQuestionIsRefusedAndStaysInTheField() {
    String question = "Ik heb een lange vraag. ".repeat(84).strip();
    HttpResponse<String> response = guest.post("/vragen", Map.of("vraag", question));
    assertThat(response.statusCode()).isEqualTo(422);
    Document page = Guest.parse(response);
    assertErrorBesideTheField(page, "Je vraag is te lang. Houd het bij 2.000 tekens.");
    assertThat(page.expectFirst("#vraag").val()).isEqualTo(question);
  }

  @Test
  void refusedQuestionLeavesTheConversationOnThePage() {
    guest.ask("Wat is de BMKB?");
    HttpResponse<String> response = guest.post("/vragen", Map.of("vraag", ""));
    assertThat(Guest.parse(response).select("li.exchange")).hasSize(1);
  }

  @Test
  void addressOfARefusedQuestionLeadsBackToTheChat() {
    assertThat(guest.follow(guest.get("/vragen")).select("form#stel")).hasSize(1);
    assertThat(guest.follow(guest.get("/en/vragen")).expectFirst("html").attr("lang"))
        .isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"multipart/form-data", "multipart/form-data; boundary=x", "application/json"})
  void formThatNoPageOfOursSendsIsRefused(String type) {
    HttpResponse<String> response =
        guest.send(
            guest
                .request("/vragen")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("--x kapot")));
    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(Guest.parse(response).expectFirst("main").text())
        .contains("application/x-www-form-urlencoded");
  }

  @ParameterizedTest
  @CsvSource({"/, 200", "/regelingen/bmkb, 200", "/en/regelingen/bmkb, 200", "/regelingen/x, 404"})
  void headTellsWhatAReaderWouldFind(String path, int status) {
    HttpResponse<String> response = guest.send(guest.request(path).HEAD());
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).isEmpty();
  }

  private static void assertErrorBesideTheField(Document page, String message) {
    Element field = page.expectFirst("#vraag");
    Element error = page.expectFirst("#fout");
    assertThat(error.text()).isEqualTo(message);
    assertThat(error.hasAttr("hidden")).isFalse();
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
    assertThat(List.of(field.attr("aria-describedby").split(" "))).contains(error.id());
    assertThat(error.closest("form")).isEqualTo(field.closest("form"));
  }

  @Test
  void fieldWithoutAnErrorShowsNone() {
    Document page = guest.page("/");
    assertThat(page.expectFirst("#fout").hasAttr("hidden")).isTrue();
    assertThat(page.expectFirst("#vraag").hasAttr("aria-invalid")).isFalse();
  }

  @Test
  void scriptGetsTheReasonOfARefusalAsText() {
    HttpResponse<String> response =
        guest.send(guest.form("/vragen", Map.of("vraag", "")).header("X-Part", "1"));
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).isEqualTo("Typ eerst je vraag.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script> bmkb",
        "<img src=x onerror=alert(1)> bmkb",
        "\"><b>bmkb</b>",
        "</textarea><script>alert(1)</script> bmkb"
      })
  void markupInAQuestionIsShownAsText(String question) {
    Document page = guest.ask(question);
    assertThat(page.expectFirst(".question p").text()).isEqualTo(question);
    assertThat(page.expectFirst(".question p").childrenSize()).isZero();
    assertThat(page.select("#gesprek script, #gesprek img, .question b")).isEmpty();
  }

  @Test
  void markupInARefusedQuestionIsShownAsText() {
    String question = "</textarea><script>alert(1)</script>".repeat(60);
    Document page = Guest.parse(guest.post("/vragen", Map.of("vraag", question)));
    assertThat(page.expectFirst("#vraag").val()).isEqualTo(question);
    assertThat(page.select("form#stel script")).isEmpty();
  }
}
