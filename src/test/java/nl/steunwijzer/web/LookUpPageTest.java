package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.steunwijzer.support.RealCards;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookUpPageTest {

  private static final int ALL = RealCards.catalogue().knowledge().bySlug().size();

  private static TestServer server;
  private static Guest guest;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = TestServer.start(folder);
    guest = new Guest(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<String> found(Document page) {
    return page.select(".results h2 a").eachAttr("href");
  }

  @Test
  void allTopicsStandByNameOnTheFirstPages() {
    Document page = guest.page("/regelingen");
    assertThat(page.expectFirst("#aantal").text()).isEqualTo(ALL + " onderwerpen");
    assertThat(found(page)).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/regelingen", "/regelingen?pageSize=30"})
  void pagesTogetherHoldEveryTopicOnce(String first) {
    List<String> seen = new ArrayList<>();
    List<String> pages = new ArrayList<>(List.of(first));
    while (!pages.isEmpty()) {
      Document page = guest.page(pages.removeLast());
      seen.addAll(found(page));
      pages.addAll(page.select(".pages a:contains(Volgende)").eachAttr("href"));
    }
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            RealCards.catalogue().knowledge().bySlug().keySet().stream()
                .map(slug -> "/regelingen/" + slug)
                .toList());
  }

  @Test
  void pageBeforeCanBeReached() {
    Document second = guest.page("/regelingen?page=2");
    String previous = second.expectFirst(".pages a:contains(Vorige)").attr("href");
    assertThat(found(guest.page(previous))).isEqualTo(found(guest.page("/regelingen")));
    assertThat(guest.page("/regelingen").select(".pages a:contains(Vorige)")).isEmpty();
  }

  @Test
  void wordsFindTopicsAndStayInTheField() {
    Document page = guest.page("/regelingen?q=borgstelling");
    assertThat(page.expectFirst("#q").val()).isEqualTo("borgstelling");
    assertThat(page.expectFirst("#aantal").text()).endsWith("bij ‘borgstelling’");
    assertThat(found(page)).contains("/regelingen/bmkb");
  }

  @Test
  void wordsAreMarkedWhereTheyStand() {
    Document page = guest.page("/regelingen?q=leningen");
    assertThat(page.select(".results mark").eachText()).contains("lening");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thema", "Soort", "Vorm", "Stand", "Voor wie", "Uitvoerder"})
  void countOfEveryFilterIsTheNumberOfTopicsItFinds(String facet) {
    Document page = guest.page("/regelingen");
    Element filter =
        page.select("details.facet").stream()
            .filter(each -> each.expectFirst("summary").text().equals(facet))
            .findFirst()
            .orElseThrow();
    for (Element link : filter.select("a")) {
      String count = guest.page(link.attr("href")).expectFirst("#aantal").text();
      assertThat(count)
          .as(link.text())
          .matches(link.expectFirst(".number").text() + " onderwerp(en)?");
    }
  }

  @Test
  void filterThatIsOnCanBeTakenAway() {
    Document page = guest.page("/regelingen?q=lening&theme=financiering&status=open");
    assertThat(page.select(".applied a").eachText())
        .containsExactly("Thema: Financiering ×, haal weg", "Stand: Open ×, haal weg");
    Document without = guest.page(page.expectFirst(".applied a:contains(Thema)").attr("href"));
    assertThat(without.select(".applied a").eachText()).containsExactly("Stand: Open ×, haal weg");
    assertThat(without.expectFirst("#q").val()).isEqualTo("lening");
  }

  @Test
  void filterThatIsOnGoesAlongWithNewWords() {
    Element form = guest.page("/regelingen?theme=schulden").expectFirst("form#zoek");
    assertThat(form.expectFirst("input[type=hidden]").attr("name")).isEqualTo("theme");
    assertThat(form.expectFirst("input[type=hidden]").val()).isEqualTo("schulden");
  }

  @Test
  void filterGoesAlongToTheNextPage() {
    Document page = guest.page("/regelingen?audience=mkb");
    String next = page.expectFirst(".pages a:contains(Volgende)").attr("href");
    assertThat(guest.page(next).select(".applied a").eachText())
        .containsExactly("Voor wie: Mkb ×, haal weg");
  }

  @Test
  void nothingFoundSaysWhatToTry() {
    Document page = guest.page("/regelingen?q=qqxyzzy");
    assertThat(page.expectFirst("#aantal").text()).startsWith("0 onderwerpen");
    assertThat(page.expectFirst(".nothing").text())
        .contains("Niets gevonden. Probeer een ander woord of haal een filter weg.");
    assertThat(page.select(".nothing a").eachAttr("href")).containsExactly("/");
  }

  @Test
  void oneTopicIsCountedAsOne() {
    Document page =
        guest.page("/regelingen?q=ondernemersklankbord&provider=Stichting+Ondernemersklankbord");
    assertThat(page.expectFirst("#aantal").text()).startsWith("1 onderwerp bij");
  }

  @Test
  void everyResultSaysHowItStandsAndSinceWhen() {
    for (Element result : guest.page("/regelingen?q=corona").select(".results li")) {
      assertThat(result.select("[class*=status-]").eachText()).as(result.text()).hasSize(1);
    }
    assertThat(guest.page("/regelingen?q=bmkb").select(".results .date").eachText())
        .contains("stand september 2025");
  }

  @Test
  void markupInWordsIsShownAsText() {
    String words = "\"><script>alert(1)</script>";
    Document page = guest.page("/regelingen?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    assertThat(page.expectFirst("#q").val()).isEqualTo(words);
    assertThat(page.expectFirst("#aantal").text()).contains(words);
    assertThat(page.select("main script")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"theme=geld", "page=0", "zoek=bmkb"})
  void badAddressIsRefusedWithAPage(String query) {
    HttpResponse<String> response = guest.get("/regelingen?" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Guest.parse(response).expectFirst("h1").text()).isEqualTo("Verzoek niet begrepen");
  }

  @Test
  void scriptGetsOnlyTheResults() {
    HttpResponse<String> response =
        guest.send(guest.request("/regelingen?q=bmkb").header("X-Part", "1"));
    Document part = Guest.parse(response);
    assertThat(found(part)).contains("/regelingen/bmkb");
    assertThat(part.select("header, footer, h1")).isEmpty();
  }
}
