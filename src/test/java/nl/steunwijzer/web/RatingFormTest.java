package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import nl.steunwijzer.conversation.Cause;
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
  @CsvSource(
      delimiter = '|',
      value = {
        "oordeel=up | 404 | Er is geen antwoord met dit id.",
        "oordeel= | 400 | Kies ja of nee.",
        "oordeel=misschien | 400 | Kies ja of nee.",
        "zin=0&oorzaak=old | 404 | Er is geen antwoord met dit id.",
        "zin=eerste&oorzaak=old | 400 | Kies een zin van het antwoord.",
        "zin=0&oorzaak=lelijk | 400 | Kies wat er niet klopt."
      })
  void feedbackThatBelongsNowhereIsRefused(String fields, int status, String message) {
    HttpResponse<String> response =
        guest.send(
            guest
                .form("/oordeel", Map.of())
                .POST(BodyPublishers.ofString("antwoord=onbekend&" + fields)));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Guest.parse(response).expectFirst("main .lead").text()).isEqualTo(message);
  }

  @Test
  void sentenceCanBeReportedWithACause() {
    Document page = guest.ask("Wat is de BMKB?");
    Element form = page.expectFirst(".report form");
    String place = form.expectFirst("input[name=zin]").val();
    guest.submit(form, Map.of("zin", place, "oorzaak", "old", "reden", "Het is nu meer"));
    assertThat(server.store().allFeedback(lastId(page)))
        .containsExactly(
            Feedback.onSentence(
                lastId(page), Integer.parseInt(place), Cause.OLD, "Het is nu meer"));
  }

  @Test
  void sentenceThatTheAnswerDoesNotHaveIsRefused() {
    Document page = guest.ask("Wat is de BMKB?");
    HttpResponse<String> response =
        guest.post("/oordeel", Map.of("antwoord", lastId(page), "zin", "99", "oorzaak", "old"));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(server.store().allFeedback(lastId(page))).isEmpty();
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
