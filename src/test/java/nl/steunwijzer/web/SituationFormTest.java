package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody tells of themselves in the form of the chat, and takes back. */
class SituationFormTest {

  @TempDir private Path folder;
  private TestServer server;
  private Guest guest;

  @BeforeEach
  void start() {
    server = TestServer.start(folder);
    guest = new Guest(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Document ask(Map<String, String> fields) {
    return guest.follow(guest.post("/vragen", fields));
  }

  @Test
  void whatIsToldInAQuestionStandsInTheForm() {
    Document page = guest.ask("Ik heb een bv met 3 man personeel en zoek 30.000 euro");
    assertThat(page.expectFirst("select[name=rechtsvorm] option[selected]").val()).isEqualTo("bv");
    assertThat(page.expectFirst("input[name=personeel]").val()).isEqualTo("3");
    assertThat(page.expectFirst("input[name=bedrag]").val()).isEqualTo("30000");
  }

  @Test
  void whatIsFilledInIsHeldAgainstTheCard() {
    Document page = ask(Map.of("vraag", "Wat is de BMKB?", "personeel", "300"));
    assertThat(page.expectFirst(".answer").text()).contains("300 mensen in dienst");
    assertThat(page.expectFirst(".topic-card .facts").text())
        .contains("past niet bij wat je vertelde");
  }

  @Test
  void assumptionCanBeTakenAwayByItsButton() {
    Document page = guest.ask("Ik heb een bv en zoek een lening");
    Element form = page.expectFirst("form.assumptions");
    Element button = form.expectFirst("button[value=legalForm]");
    Document after = guest.follow(guest.submit(form, Map.of("zonder", button.val())));
    assertThat(after.select(".answer").getLast().select("button[value=legalForm]")).isEmpty();
    assertThat(after.select("select[name=rechtsvorm] option[selected]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fase, ergens",
    "rechtsvorm, koninkrijk",
    "uitkering, kinderbijslag",
    "personeel, veel",
    "personeel, -1",
    "personeel, 3.5",
    "bedrag, 30k",
    "bedrag, -5"
  })
  void valueThatTheFormCannotHaveSentIsRefused(String field, String value) {
    HttpResponse<String> response =
        guest.post("/vragen", Map.of("vraag", "Wat is de BMKB?", field, value));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Guest.parse(response).select("main .lead").text()).isNotBlank();
  }

  @Test
  void sharedAnswerDoesNotTellWhoAsked() {
    Document page = ask(Map.of("vraag", "Wat is de BMKB?", "rechtsvorm", "bv", "personeel", "4"));
    String answer = page.expectFirst("li.exchange").id().substring("antwoord-".length());
    Document shared = new Guest(server).page("/antwoorden/" + answer);
    assertThat(shared.expectFirst(".answer").attr("data-situation")).doesNotContain("bv", "4");
  }
}
