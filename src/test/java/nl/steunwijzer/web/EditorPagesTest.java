package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import nl.steunwijzer.support.ChangedSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of editors, as they meet it in a browser, and what readers see meanwhile. */
class EditorPagesTest {

  private static final String TOKEN = "een-lang-en-geheim-token";

  @TempDir private Path folder;
  @TempDir private Path sources;

  private ChangedSource source;
  private TestServer server;
  private Guest guest;

  @BeforeEach
  void start() {
    source = new ChangedSource(sources);
    server = TestServer.edited(folder, source, TOKEN);
    guest = new Guest(server);
  }

  @AfterEach
  void stop() {
    server.close();
    source.close();
  }

  private static HttpRequest.Builder asEditor(HttpRequest.Builder request) {
    String pair = "redactie:" + TOKEN;
    String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return request.header("Authorization", "Basic " + encoded);
  }

  private Document page() {
    HttpResponse<String> response = guest.send(asEditor(guest.request("/redactie")));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Guest.parse(response);
  }

  private HttpResponse<String> decide(Map<String, String> fields) {
    Element form = page().expectFirst("form.decide");
    return decide(form.attr("action"), fields);
  }

  private HttpResponse<String> decide(String action, Map<String, String> fields) {
    return guest.send(asEditor(guest.form(action, fields)));
  }

  @Test
  void whoShowsNoTokenIsAskedForIt() {
    HttpResponse<String> response = guest.get("/redactie");
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    assertThat(response.body()).doesNotContain(source.url());
  }

  @Test
  void whoShowsAnotherTokenDecidesNothing() {
    HttpResponse<String> response =
        guest.send(
            guest
                .form("/redactie/1", Map.of("besluit", "changed"))
                .header("Authorization", "Bearer iets-anders"));
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(source.reviews().open()).hasSize(1);
  }

  @Test
  void serverWithoutATokenLetsNobodyIn(@TempDir Path other) {
    try (TestServer closed = TestServer.edited(other, source, "")) {
      assertThat(new Guest(closed).get("/redactie").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void itemTellsWhatChangedAndWhichCardRestsOnIt() {
    Element item = page().expectFirst("article.review");
    assertThat(item.expectFirst("h3").text()).isEqualTo("Gewijzigd: Fietsbank, Lenen");
    assertThat(item.select("a[href=%s]".formatted(source.url()))).isNotEmpty();
    assertThat(item.select("a[href=/regelingen/fietslening]")).hasSize(1);
    assertThat(item.expectFirst(".caution").text())
        .isEqualTo("Let op: dit staat niet meer op de pagina: € 10.000");
    assertThat(item.select("a[href=/regelingen/fietslening#hoeveel-1]").text())
        .isEqualTo("Bij de Fietslening leen je hoogstens € 10.000.");
  }

  @Test
  void oldAndNewTextStandSideBySideWithTheDifferenceMarked() {
    Element row = page().expectFirst("table.versions tbody tr");
    assertThat(row.child(0).text()).isEqualTo(ChangedSource.BEFORE);
    assertThat(row.child(1).text()).isEqualTo(ChangedSource.AFTER);
    assertThat(row.select("del").eachText()).containsExactly("10.000.");
    assertThat(row.select("ins").eachText()).containsExactly("12.000.");
  }

  @Test
  void pageThatMovedIsToldWithALinkToWhereItIs() {
    source.movesTo("/geld");
    Element item = page().select("article.review").getLast();
    assertThat(item.expectFirst("h3").text()).startsWith("Verhuisd");
    assertThat(item.select("a[href$=/geld]").text()).endsWith("/geld");
  }

  @Test
  void pageThatIsGoneIsToldToReadersAndEditors() {
    source.goes();
    source.clock().advance(Duration.ofSeconds(10));
    assertThat(page().select("article.review").getLast().text())
        .contains("De site zegt dat deze pagina voorgoed weg is.");
    assertThat(guest.page("/regelingen/fietslening").select("#bron-bank .nl-data-badge").text())
        .isEqualTo("bron is weg, wordt nagekeken");
  }

  @Test
  void textThatIsOnlyNewStandsBesideNothing() {
    source.changesTo(ChangedSource.BEFORE, "Ook voor bakfietsen.");
    Element row = page().expectFirst("table.versions tbody tr");
    assertThat(row.child(0).text()).isEqualTo("stond er niet");
    assertThat(row.select("ins").text()).isEqualTo("Ook voor bakfietsen.");
  }

  @Test
  void whatASiteSaysIsNeverMarkup() {
    source.changesTo("Je leent &lt;script&gt;alert(1)&lt;/script&gt; bij ons.");
    assertThat(page().select("main script")).isEmpty();
    assertThat(page().select("table.versions").text()).contains("<script>");
  }

  @ParameterizedTest
  @CsvSource({"still-right, Klopt nog", "changed, Kaart aangepast"})
  void decisionClosesTheItemAndStaysToBeSeen(String decision, String told) {
    HttpResponse<String> response =
        decide(Map.of("besluit", decision, "notitie", "nagekeken door Jo"));
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).hasValue("/redactie");
    Document after = page();
    assertThat(after.select("article.review")).isEmpty();
    assertThat(after.expectFirst("#nakijken").text()).isEqualTo("Na te kijken (0)");
    assertThat(after.expectFirst("[aria-labelledby=besloten] li").text())
        .contains(told, source.url(), "nagekeken door Jo", "21 november 2026");
  }

  @Test
  void secondDecisionOnOneItemIsToldToBeTooLate() {
    String action = page().expectFirst("form.decide").attr("action");
    decide(action, Map.of("besluit", "changed"));
    HttpResponse<String> second = decide(action, Map.of("besluit", "still-right"));
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(Guest.parse(second).expectFirst("h1").text()).isEqualTo("Intussen veranderd");
  }

  @Test
  void decisionOnTextThatChangedMeanwhileIsToldToBeTooLate() {
    String action = page().expectFirst("form.decide").attr("action");
    source.changesTo("Je leent bij ons hoogstens € 15.000.");
    assertThat(decide(action, Map.of("besluit", "still-right")).statusCode()).isEqualTo(409);
    assertThat(source.reviews().open()).hasSize(1);
  }

  @Test
  void whatIsNoDecisionIsRefused() {
    assertThat(decide(Map.of("besluit", "lapsed")).statusCode()).isEqualTo(400);
    assertThat(decide(Map.of()).statusCode()).isEqualTo(400);
    Map<String, String> tooLong = new HashMap<>(Map.of("besluit", "changed"));
    tooLong.put("notitie", "a".repeat(1_001));
    assertThat(decide(tooLong).statusCode()).isEqualTo(400);
    assertThat(source.reviews().open()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "999", "x", "-1", "99999999999999999999"})
  void itemThatIsNotThereIsNotFound(String id) {
    assertThat(decide("/redactie/" + id, Map.of("besluit", "changed")).statusCode()).isEqualTo(404);
  }

  @Test
  void formOfAnotherSiteDecidesNothing() {
    HttpRequest.Builder request =
        asEditor(guest.form("/redactie/1", Map.of("besluit", "changed")))
            .header("Origin", "https://elders.example");
    assertThat(guest.send(request).statusCode()).isEqualTo(403);
    assertThat(source.reviews().open()).hasSize(1);
  }

  @Test
  void pageCanBeReadByEverybody() {
    Document page = page();
    assertThat(page.title()).isEqualTo("Redactie · Steunwijzer");
    assertThat(page.select("h1")).hasSize(1);
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    for (Element field : page.select("input")) {
      assertThat(page.select("label[for=%s]".formatted(field.id()))).hasSize(1);
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("style, [style], script")).isEmpty();
    for (String reference : page.select("[aria-labelledby]").eachAttr("aria-labelledby")) {
      assertThat(page.select("[id=%s]".formatted(reference))).hasSize(1);
    }
  }

  @Test
  void readersOfTheCardAreToldUntilAnEditorHasLooked() {
    Document card = guest.page("/regelingen/fietslening");
    assertThat(card.select("#bron-bank .nl-data-badge").text())
        .isEqualTo("bron gewijzigd, wordt nagekeken");
    assertThat(card.select("#bron-gids .nl-data-badge")).isEmpty();
    assertThat(card.expectFirst(".notice").text()).contains("bron", "redacteur");
    decide(Map.of("besluit", "still-right"));
    source.clock().advance(Duration.ofSeconds(10));
    Document after = guest.page("/regelingen/fietslening");
    assertThat(after.select("#bron-bank .nl-data-badge, .notice")).isEmpty();
  }

  @Test
  void changeThatTouchesNoCardIsShownApartAndReadersAreNotTold() {
    source.changesTo(ChangedSource.BEFORE, "Onze winkel staat sinds kort in Meppel.");
    source.clock().advance(Duration.ofSeconds(10));
    assertThat(page().select("[aria-labelledby=licht] article.review")).hasSize(1);
    assertThat(guest.page("/regelingen/fietslening").select("#bron-bank .nl-data-badge, .notice"))
        .isEmpty();
  }
}
