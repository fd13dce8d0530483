package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.support.RealCards;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicPageTest {

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

  static Stream<String> slugs() {
    return RealCards.catalogue().knowledge().bySlug().keySet().stream().sorted();
  }

  private static Topic card(String slug) {
    return RealCards.catalogue().knowledge().topic(slug);
  }

  private static Document page(String slug) {
    return guest.page("/regelingen/" + slug);
  }

  private static String normal(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void headSaysWhatItIsAndHowItStands() {
    Document page = page("bmkb");
    assertThat(page.expectFirst("h1").text()).isEqualTo("Borgstelling MKB-kredieten (BMKB)");
    assertThat(page.expectFirst("main .facts").text())
        .isEqualTo("Open Regeling Borg of garantie Uitvoerder: RVO stand september 2024");
    assertThat(page.title()).isEqualTo("Borgstelling MKB-kredieten · Steunwijzer");
    assertThat(page.expectFirst("main .lead").text()).isEqualTo(card("bmkb").header().summary());
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void everyPassageStandsAtItsAnchor(String slug) {
    Document page = page(slug);
    for (Passage passage : card(slug).passages()) {
      Element place = page.expectFirst("[id=%s]".formatted(passage.anchor()));
      assertThat(place.text()).startsWith(normal(passage.text()));
    }
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void everyPassageIsMarkedWithItsSources(String slug) {
    Document page = page(slug);
    for (Passage passage : card(slug).passages()) {
      Element place = page.expectFirst("[id=%s]".formatted(passage.anchor()));
      assertThat(place.select("a.mark").eachAttr("href"))
          .as(passage.id())
          .containsExactlyElementsOf(
              passage.sourceIds().stream().map(source -> "#bron-" + source).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void everySourceHasADateOrSaysThatItHasNone(String slug) {
    for (Element source : page(slug).select("section.sources li")) {
      boolean dated = !source.select(".date").isEmpty();
      boolean undated = source.select(".old").eachText().equals(List.of("zonder datum"));
      assertThat(dated ^ undated).as(source.text()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void cautionsStandInABoxOfTheirOwn(String slug) {
    List<String> cautions = card(slug).in(Section.CAUTION).stream().map(Passage::anchor).toList();
    assertThat(page(slug).select("section.caution li, section.caution p").eachAttr("id"))
        .containsExactlyElementsOf(cautions);
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void sectionsStandInTheOrderOfTheCard(String slug) {
    List<String> titles =
        Stream.of(Section.values())
            .filter(section -> !card(slug).in(section).isEmpty())
            .map(Section::title)
            .toList();
    assertThat(page(slug).select("section.section h2").eachText()).isEqualTo(titles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bmkb | Hoogste borgstellingskrediet per onderneming | € 1.500.000 20 december 2021 oud"
            + " cijfer",
        "bmkb | Langste looptijd van de borg | 6 jaar 17 augustus 2023 oud cijfer",
        "tozo | Rente op de Tozo-lening      | 2% zonder datum"
      })
  void figureStandsWithItsUnitDateAndAge(String slug, String label, String value) {
    assertThat(figure(page(slug), label)).isEqualTo(value);
  }

  private static String figure(Document page, String label) {
    Element term =
        page.select("section.figures dt").stream()
            .filter(each -> each.text().equals(label))
            .findFirst()
            .orElseThrow();
    return term.parent() == null ? "" : term.parent().expectFirst("dd").text();
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void exactlyTheFiguresThatAreOldOrUndatedAreLabelled(String slug) {
    List<String> ages =
        card(slug).header().figures().stream()
            .map(
                figure ->
                    Objects.requireNonNull(card(slug).header().sources().get(figure.source())))
            .map(source -> age(source.asOf()))
            .toList();
    assertThat(page(slug).select("section.figures dd"))
        .extracting(figure -> figure.select(".old").text())
        .isEqualTo(ages);
  }

  private static String age(AsOf asOf) {
    String old = asOf.isStale(LocalDate.now(RealCards.CLOCK)) ? "oud cijfer" : "";
    return asOf.isDated() ? old : "zonder datum";
  }

  @Test
  void passageOfAnOldSourceIsLabelled() {
    assertThat(page("bmkb").expectFirst("#hoeveel-1 .old").text()).isEqualTo("oude bron");
  }

  @Test
  void englishSectionIsMarkedAsEnglish() {
    Document page = page("bmkb");
    assertThat(page.expectFirst("section[aria-labelledby=in-english]").attr("lang"))
        .isEqualTo("en");
    assertThat(page.expectFirst("section[aria-labelledby=wat-is-het]").attr("lang"))
        .isEqualTo("nl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tozo", "now", "tvl-togs"})
  void topicThatEndedSaysSoAboveAllElse(String slug) {
    Document page = page(slug);
    assertThat(page.expectFirst("main .facts").text()).startsWith("Beëindigd");
    assertThat(page.expectFirst("main .notice").text()).contains("deze regeling is er niet meer");
    assertThat(page.expectFirst("main .notice").nextElementSibling())
        .isEqualTo(page.expectFirst("main .lead"));
  }

  @Test
  void topicThatIsClosedForNowDoesNotSayThatItIsGone() {
    Document page = page("praktijkleren");
    assertThat(page.expectFirst("main .facts").text()).startsWith("Gesloten");
    assertThat(page.expectFirst("main .notice").text())
        .contains("je kunt dit nu niet aanvragen")
        .doesNotContain("niet meer");
  }

  @Test
  void topicThatIsOpenHasNoSuchNotice() {
    assertThat(page("bmkb").select("main .notice")).isEmpty();
  }

  @Test
  void stepsAreNumbered() {
    assertThat(page("bmkb").select("section[aria-labelledby=zo-vraag-je-het-aan] > ol > li"))
        .hasSameSizeAs(card("bmkb").in(Section.APPLY));
  }

  @Test
  void relatedTopicsAreLinked() {
    assertThat(page("bmkb").select("section.topics a").eachAttr("href"))
        .containsExactlyElementsOf(
            card("bmkb").header().related().stream().map(slug -> "/regelingen/" + slug).toList());
  }

  @Test
  void linkInAPassageLeadsToTheOtherTopic() {
    assertThat(page("bmkb").select("#wat-kan-ook-1 a:not(.mark)").eachAttr("href"))
        .containsExactly("/regelingen/bmkb-groen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nee", "BMKB", "bmkb%2F..", "%3Cscript%3E"})
  void unknownTopicIsNotFoundInPlainDutch(String slug) {
    HttpResponse<String> response = guest.get("/regelingen/" + slug);
    assertThat(response.statusCode()).isEqualTo(404);
    Document page = Guest.parse(response);
    assertThat(page.expectFirst("h1").text()).isEqualTo("Niet gevonden");
    assertThat(page.expectFirst("main .lead").text()).isEqualTo("Dit onderwerp bestaat niet.");
    assertThat(page.select("main a").eachAttr("href")).containsExactly("/", "/regelingen");
  }
}
