package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chat as plain pages and forms. */
class ChatPageTest {

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

  @Test
  void firstPageSaysThatThisIsAComputer() {
    assertThat(guest.page("/").text())
        .contains("Je praat met een computer (AI), niet met een mens.")
        .contains("30 dagen");
  }

  @Test
  void questionByFormLeadsToAPageWithTheAnswer() {
    Element form = guest.page("/").expectFirst("form#stel");
    HttpResponse<String> response = guest.submit(form, Map.of("vraag", "Wat is de BMKB?"));
    assertThat(response.statusCode()).isEqualTo(303);
    Document page = guest.follow(response);
    assertThat(page.select(".question p").eachText()).containsExactly("Wat is de BMKB?");
    assertThat(page.expectFirst(".answer").text()).contains("overheid borg");
  }

  @Test
  void questionLeadsToThePlaceOfItsAnswer() {
    HttpResponse<String> response = guest.post("/vragen", Map.of("vraag", "Wat is de BMKB?"));
    String location = response.headers().firstValue("Location").orElseThrow();
    String anchor = location.substring(location.indexOf('#') + 1);
    assertThat(guest.page("/").expectFirst("[id=%s]".formatted(anchor)).text()).contains("BMKB");
  }

  @Test
  void everyMarkLeadsToItsSourceOnTheSamePage() {
    guest.ask("Wat is de BMKB?");
    Document page = guest.ask("De bank wil mij niets lenen, wat nu?");
    Elements marks = page.select("a.mark");
    assertThat(marks).isNotEmpty();
    for (Element mark : marks) {
      assertThat(mark.attr("href")).startsWith("#");
      Element source = page.expectFirst("[id=%s]".formatted(mark.attr("href").substring(1)));
      assertThat(source.attr("value")).isEqualTo(mark.text());
      assertThat(source.expectFirst("blockquote").text()).isNotBlank();
      assertThat(mark.closest("li.exchange")).isEqualTo(source.closest("li.exchange"));
    }
  }

  @Test
  void everySourceHasADateOrSaysThatItHasNone() {
    for (Element origin : guest.ask("Wat is de BMKB?").select(".source .origin")) {
      assertThat(origin.select(".date, .old").eachText()).as(origin.text()).isNotEmpty();
    }
  }

  @Test
  void everySourceLeadsToItsPlaceOnTheCard() {
    Elements cards = guest.ask("Wat is de BMKB?").select(".source .place a[lang=nl]");
    assertThat(cards).isNotEmpty();
    for (Element card : cards) {
      String[] address = card.attr("href").split("#", 2);
      assertThat(guest.page(address[0]).select("[id=%s]".formatted(address[1]))).hasSize(1);
    }
  }

  @Test
  void reloadShowsTheConversationAgain() {
    guest.ask("Wat is de BMKB?");
    Document page = guest.ask("Wat is de WBSO?");
    assertThat(page.select(".question p").eachText())
        .containsExactly("Wat is de BMKB?", "Wat is de WBSO?");
    assertThat(guest.page("/").select("#gesprek").outerHtml())
        .isEqualTo(page.select("#gesprek").outerHtml());
  }

  @Test
  void secondQuestionKeepsTheSubjectOfTheFirst() {
    guest.ask("Wat is de BMKB?");
    Document page = guest.ask("En hoe vraag ik dat aan?");
    assertThat(page.select("li.exchange").getLast().select(".topics a").eachAttr("href"))
        .startsWith("/regelingen/bmkb");
  }

  @Test
  void exampleQuestionIsAskedByItsButton() {
    Element form = guest.page("/").expectFirst("form.starters");
    String question = form.expectFirst("button").val();
    Document page = guest.follow(guest.submit(form, Map.of("vraag", question)));
    assertThat(page.select(".question p").eachText()).containsExactly(question);
  }

  @Test
  void followUpQuestionIsAskedByItsButton() {
    Element form = guest.ask("Wat is de BMKB?").expectFirst("form.followups");
    String question = form.expectFirst("button[name=vraag]").val();
    Document page = guest.follow(guest.submit(form, Map.of("vraag", question)));
    assertThat(page.select(".question p").eachText()).containsExactly("Wat is de BMKB?", question);
  }

  @Test
  void vagueQuestionIsAnsweredWithChoicesThatCanBePressed() {
    Element form = guest.ask("ik zoek geld").expectFirst("form.choices");
    String question = form.expectFirst("button[name=vraag]").val();
    Document page = guest.follow(guest.submit(form, Map.of("vraag", question)));
    assertThat(page.select(".question p")).hasSize(2);
  }

  @Test
  void englishAnswerIsMarkedAsEnglish() {
    Document page = guest.ask("What does the BMKB cost me?");
    assertThat(page.expectFirst(".answer").attr("lang")).isEqualTo("en");
  }

  @Test
  void despairIsAnsweredWith113() {
    Element answer = guest.ask("ik wil er een eind aan maken").expectFirst(".answer");
    assertThat(answer.hasClass("crisis")).isTrue();
    assertThat(answer.text()).contains("113", "0800-0113");
  }

  @Test
  void scriptGetsOnlyTheNewAnswer() {
    HttpResponse<String> response =
        guest.send(guest.form("/vragen", Map.of("vraag", "Wat is de BMKB?")).header("X-Part", "1"));
    assertThat(response.statusCode()).isEqualTo(200);
    Document part = Guest.parse(response);
    assertThat(part.body().children()).hasSize(1);
    assertThat(part.expectFirst("li.exchange .answer").attr("data-announce"))
        .startsWith("Antwoord klaar, ")
        .endsWith(" bronnen");
  }
}
