package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.search.Catalogue;
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

/** Invented loans beside each other. */
class ComparePageTest {

  private static TestServer server;
  private static Guest guest;

  @BeforeAll
  static void start(@TempDir Path cards, @TempDir Path data) {
    Catalogue catalogue =
        Catalogue.of(
            TestKnowledge.load(
                cards,
                loan("fiets", "Fietslening", 10_000)
                    .with("related", "[auto, step]")
                    .plus("## Voor wie\n- Voor wie fietst. [^faq]\n"),
                loan("auto", "Autolening", 20_000),
                loan("step", "Steplening", 20_000),
                loan("boot", "Bootlening", 90_000),
                loan("slee", "Sleelening", 100)),
            RealCards.LEXICON);
    server = TestServer.start(data, () -> catalogue);
    guest = new Guest(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static CardText loan(String slug, String name, int euros) {
    return CardText.at("financiering", slug)
        .with("name", name)
        .with("provider", "Fietsbank")
        .with(
            "figures",
            "[{name: maxLoan, label: Hoogste lening, value: %d, unit: EUR, source: faq}]"
                .formatted(euros))
        .plus("## Hoeveel\n- Je leent hoogstens %d euro. [^faq]\n".formatted(euros));
  }

  private static Element row(Document page, String heading) {
    return page.select(".versus tbody tr").stream()
        .filter(row -> row.expectFirst("th > span").text().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> cells(Document page, String heading) {
    return row(page, heading).select("td > ul, td > .hint").eachText();
  }

  @Test
  void topicsStandBesideEachOtherInTheOrderOfTheAddress() {
    Document page = guest.page("/vergelijken?r=fiets&r=auto");

    assertThat(page.select(".versus thead th").eachText())
        .containsExactly("Fietslening", "Autolening");
    assertThat(guest.page("/vergelijken?r=auto&r=fiets").select(".versus thead th").eachText())
        .containsExactly("Autolening", "Fietslening");
  }

  @Test
  void everyRowAndColumnHasAHeader() {
    Document page = guest.page("/vergelijken?r=fiets&r=auto&r=step");

    assertThat(page.select(".versus thead th[scope=col]")).hasSize(3);
    assertThat(page.select(".versus tbody tr"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.select("th[scope=row]")).hasSize(1);
              assertThat(row.select("td")).hasSize(3);
            });
  }

  @Test
  void everyCellThatTellsAFactNamesItsDatedSource() {
    Document page = guest.page("/vergelijken?r=fiets&r=auto");

    assertThat(cells(page, "Hoogste lening"))
        .containsExactly(
            "€ 10.000 Qredits, 1 september 2025", "€ 20.000 Qredits, 1 september 2025");
    assertThat(cells(page, "Hoeveel"))
        .containsExactly(
            "Je leent hoogstens 10000 euro. Qredits, 1 september 2025",
            "Je leent hoogstens 20000 euro. Qredits, 1 september 2025");
    assertThat(row(page, "Hoeveel").select("a.from").eachAttr("href"))
        .containsExactly("/regelingen/fiets#bron-faq", "/regelingen/auto#bron-faq");
    assertThat(cells(page, "Stand")).containsOnly("Open stand september 2025");
  }

  @Test
  void cellSaysSoWhereTheCardSaysNothing() {
    Document page = guest.page("/vergelijken?r=fiets&r=auto");

    assertThat(row(page, "Voor wie").expectFirst("td:last-of-type").text()).contains("Starters");
    Element section = page.select(".versus tbody tr").get(5);
    assertThat(section.expectFirst("th").text()).isEqualTo("Voor wie");
    assertThat(section.expectFirst("td:last-of-type").text())
        .isEqualTo("Autolening staat niet op de kaart");
  }

  @Test
  void differenceIsSaidInWords() {
    Document differ = guest.page("/vergelijken?r=fiets&r=auto");
    assertThat(row(differ, "Hoogste lening").expectFirst("th").text()).endsWith("verschilt");
    assertThat(row(differ, "Uitvoerder").expectFirst("th").text()).endsWith("gelijk");

    Document same = guest.page("/vergelijken?r=auto&r=step");
    assertThat(row(same, "Hoogste lening").expectFirst("th").text()).endsWith("gelijk");
  }

  @Test
  void oneCanBeTakenAway() {
    assertThat(
            guest
                .page("/vergelijken?r=fiets&r=auto&r=step")
                .select(".chosen a:contains(haal weg)")
                .eachAttr("href"))
        .containsExactly(
            "/vergelijken?r=auto&r=step",
            "/vergelijken?r=fiets&r=step",
            "/vergelijken?r=fiets&r=auto");
  }

  @Test
  void oneCanBeAddedRelatedOnesFirst() {
    Element form = guest.page("/vergelijken?r=fiets&r=auto").expectFirst("form.add");

    assertThat(form.attr("method")).isEqualTo("get");
    assertThat(form.select("input[name=r]").eachAttr("value")).containsExactly("fiets", "auto");
    assertThat(form.expectFirst("optgroup").select("option").eachAttr("value"))
        .containsExactly("step");
    assertThat(form.expectFirst("optgroup:last-of-type").select("option").eachAttr("value"))
        .containsExactly("boot", "slee");
  }

  @Test
  void toFourNothingCanBeAdded() {
    Document page = guest.page("/vergelijken?r=fiets&r=auto&r=step&r=boot");

    assertThat(page.select(".versus thead th")).hasSize(4);
    assertThat(page.select("form.add")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/vergelijken,             Kies 2 tot 4 onderwerpen om te vergelijken.",
    "/vergelijken?r=,          Kies 2 tot 4 onderwerpen om te vergelijken.",
    "/vergelijken?r=fiets,     Kies er nog minstens één bij om te vergelijken.",
    "/vergelijken?r=auto&r=auto, Kies er nog minstens één bij om te vergelijken."
  })
  void withFewerThanTwoThePageAsksForMore(String path, String message) {
    Document page = guest.page(path);

    assertThat(page.expectFirst("#melding").text()).isEqualTo(message);
    assertThat(page.select(".versus")).isEmpty();
    assertThat(page.select("form.add option").size()).isGreaterThan(3);
  }

  @Test
  void withMoreThanFourThePageSaysWhichCanGo() {
    HttpResponse<String> response = guest.get("/vergelijken?r=fiets&r=auto&r=step&r=boot&r=slee");

    assertThat(response.statusCode()).isEqualTo(400);
    Document page = Guest.parse(response);
    assertThat(page.expectFirst("#melding").text())
        .isEqualTo(
            "Je koos er 5. Vergelijken kan met hoogstens 4. Haal er hieronder een paar weg.");
    assertThat(page.select(".chosen a:contains(haal weg)")).hasSize(5);
    assertThat(page.select(".versus")).isEmpty();
  }

  @Test
  void unknownTopicIsNamedAndTheOthersStay() {
    HttpResponse<String> response = guest.get("/vergelijken?r=fiets&r=raket&r=auto");

    assertThat(response.statusCode()).isEqualTo(404);
    Document page = Guest.parse(response);
    assertThat(page.expectFirst("#melding").text())
        .isEqualTo("Dit onderwerp kennen we niet: raket. Hieronder staat wat we wel kennen.");
    assertThat(page.select(".chosen li")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/vergelijken?slug=fiets", "/vergelijken?r=fiets&r=auto&sort=naam"})
  void unknownParameterIsRefused(String path) {
    assertThat(guest.get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void inEnglishTheWordsAreEnglishAndTheCardsStayDutch() {
    Document page = guest.page("/en/vergelijken?r=fiets&r=auto");

    assertThat(page.expectFirst("h1").text()).isEqualTo("Compare schemes");
    assertThat(row(page, "Run by").expectFirst("th").text()).endsWith("same");
    assertThat(row(page, "Hoogste lening").expectFirst("th > span").attr("lang")).isEqualTo("nl");
    assertThat(row(page, "Hoogste lening").expectFirst("td").text()).contains("€ 10,000");
    assertThat(page.select("a.from").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/en/regelingen/"));
  }
}
