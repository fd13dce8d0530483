package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.support.RealCards;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client takes along. */
class SheetPageTest {

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

  private static Document sheet() {
    return guest.page("/regelingen/bmkb/blad");
  }

  @Test
  void clientReadsWhatItIsForWhomHowMuchHowAndWhatToLookOutFor() {
    assertThat(sheet().expectFirst("h1").text()).isEqualTo("Borgstelling MKB-kredieten (BMKB)");
    assertThat(sheet().select("main h2").eachText())
        .containsExactly(
            "Cijfers",
            "Voor wie",
            "Hoeveel",
            "Voorwaarden",
            "Zo vraag je het aan",
            "Let op",
            "Contact",
            "Bronnen");
  }

  @Test
  void cautionIsNeverCutShort() {
    Topic card = RealCards.catalogue().knowledge().topic("bmkb");

    assertThat(sheet().select("section[aria-labelledby=let-op] li"))
        .hasSameSizeAs(card.in(Section.CAUTION));
  }

  @Test
  void everyMarkLeadsToASourceOnTheSheetAndEverySourceIsCited() {
    List<String> cited = sheet().select("li a.mark").eachAttr("href").stream().distinct().toList();

    assertThat(cited)
        .isNotEmpty()
        .allSatisfy(target -> assertThat(sheet().select(target)).hasSize(1));
    assertThat(sheet().select(".sources li").size())
        .isLessThan(RealCards.catalogue().knowledge().topic("bmkb").header().sources().size());
  }

  @Test
  void numberOfASourceIsThatOfItsMark() {
    Document sheet = sheet();
    assertThat(sheet.select("li a.mark"))
        .isNotEmpty()
        .allSatisfy(
            mark ->
                assertThat(sheet.expectFirst(mark.attr("href")).attr("value"))
                    .isEqualTo(mark.text()));
  }

  @Test
  void sheetSaysWhenItWasMadeAndWhereTheLatestStands() {
    assertThat(sheet().expectFirst(".made").text())
        .isEqualTo(
            "Gemaakt op 21 november 2026. Kijk voor de laatste stand op "
                + server.at("/regelingen/bmkb"));
  }

  @Test
  void endedSchemeSaysSo() {
    assertThat(guest.page("/regelingen/tozo/blad").expectFirst("main").text())
        .contains("Beëindigd")
        .contains("deze regeling is er niet meer");
  }

  @Test
  void inEnglishTheSummaryIsInBothLanguages() {
    Document sheet = guest.page("/en/regelingen/bmkb/blad");

    assertThat(sheet.expectFirst("main > p[lang=en]").text())
        .isEqualTo(RealCards.catalogue().knowledge().topic("bmkb").header().summaryEn());
    assertThat(sheet.expectFirst(".made").text()).startsWith("Made on 21 November 2026.");
  }

  @Test
  void ofAnUnknownTopicThereIsNoSheet() {
    assertThat(guest.get("/regelingen/raket/blad").statusCode()).isEqualTo(404);
  }

  @Test
  void pageOfTheTopicLinksToIt() {
    assertThat(guest.page("/regelingen/bmkb").select("a[href=/regelingen/bmkb/blad]")).hasSize(1);
  }
}
