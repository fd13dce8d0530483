package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import nl.steunwijzer.conversation.Feedback;
import nl.steunwijzer.conversation.Verdict;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form below an answer. */
class RatingFormTest {

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

  private static String lastId(Document page) {
    return page.select("li.exchange").getLast().id().substring("antwoord-".length());
  }

  @Test
  void feedbackFormKeepsTheVerdictWithItsReason() {
    Document page = guest.ask("Wat is de BMKB?");
    Element form = page.expectFirst("form.feedback");
    HttpResponse<String> response =
        guest.submit(form, Map.of("oordeel", "down", "reden", "Ik mis het bedrag"));
    assertThat(response.headers().firstValue("Location")).hasValue("/#antwoord-" + lastId(page));
    assertThat(guest.follow(response).select("li.exchange")).hasSize(1);
    assertThat(server.store().feedback(lastId(page)))
        .hasValue(new Feedback(lastId(page), Verdict.DOWN, "Ik mis het bedrag"));
  }

  @ParameterizedTest
  @CsvSource({"onbekend, up", "'', up", "onbekend, ''", "onbekend, misschien"})
  void feedbackThatBelongsNowhereIsRefused(String answer, String verdict) {
    HttpResponse<String> response =
        guest.post("/oordeel", Map.of("antwoord", answer, "oordeel", verdict));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Guest.parse(response).expectFirst("main .lead").text())
        .startsWith("Dit oordeel hoort bij geen antwoord");
  }

  @Test
  void scriptGetsNoPageForAVerdict() {
    Document page = guest.ask("Wat is de BMKB?");
    Map<String, String> verdict = Map.of("antwoord", lastId(page), "oordeel", "up");
    HttpResponse<String> response =
        guest.send(guest.form("/oordeel", verdict).header("X-Part", "1"));
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.body()).isEmpty();
  }
}
