package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.steunwijzer.support.RealCards;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, whatever stands on it. */
class EveryPageTest {

  private static TestServer server;
  private static Guest guest;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = TestServer.start(folder);
    guest = new Guest(server);
    guest.ask("Wat is de BMKB?");
    guest.ask("ik zoek geld");
    guest.ask("ik wil er een eind aan maken");
    guest.ask("What does the BMKB cost me?");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<String> pages() {
    List<String> dutch = inDutch().toList();
    return Stream.concat(
        dutch.stream(), dutch.stream().map(path -> path.equals("/") ? "/en" : "/en" + path));
  }

  private static Stream<String> inDutch() {
    return Stream.concat(
        Stream.of(
            "/",
            "/regelingen",
            "/regelingen?q=lening&theme=financiering&page=2",
            "/regelingen?q=qqxyzzy",
            "/regelingen?sort=date",
            "/regelingen/bmkb/blad",
            "/vergelijken",
            "/vergelijken?r=bmkb",
            "/vergelijken?r=bmkb&r=qredits&r=tozo&r=wbso",
            "/over",
            "/voorbeeld-insluiten",
            "/toegankelijkheid",
            "/bestaat-niet",
            "/regelingen/bestaat-niet",
            "/regelingen?theme=geld"),
        RealCards.catalogue().knowledge().bySlug().keySet().stream()
            .sorted()
            .map(slug -> "/regelingen/" + slug));
  }

  private static Document page(String path) {
    return Guest.parse(guest.get(path));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageHasOneHeadingALanguageAndATitle(String path) {
    Document page = page(path);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.expectFirst("h1").text()).isNotBlank();
    assertThat(page.expectFirst("html").attr("lang"))
        .isEqualTo(path.startsWith("/en") ? "en" : "nl");
    assertThat(page.title()).contains("Steunwijzer");
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("meta[name=viewport]")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headingsSkipNoLevel(String path) {
    int before = 0;
    for (Element heading : page(path).select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyFieldHasALabel(String path) {
    Document page = page(path);
    for (Element field : page.select("input:not([type=hidden]), textarea, select")) {
      boolean wrapped = field.closest("label") != null;
      boolean pointed =
          !field.id().isEmpty() && !page.select("label[for=%s]".formatted(field.id())).isEmpty();
      assertThat(wrapped || pointed).as(field.outerHtml()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyButtonAndLinkSaysWhatItDoes(String path) {
    for (Element element : page(path).select("a, button")) {
      assertThat(element.text() + element.attr("aria-label")).as(element.outerHtml()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingRunsOrIsStyledInline(String path) {
    Document page = page(path);
    assertThat(page.select("style, [style], script:not([src])")).isEmpty();
    assertThat(page.getAllElements())
        .flatExtracting(element -> element.attributes().asList())
        .extracting(Attribute::getKey)
        .noneMatch(name -> name.startsWith("on"));
    assertThat(page.select("[href^=javascript:], [src^=http], link[href^=http]")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyIdIsUsedOnce(String path) {
    assertThat(page(path).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyReferenceToAnIdResolves(String path) {
    Document page = page(path);
    for (String name : List.of("aria-labelledby", "aria-describedby", "for")) {
      for (Element element : page.select("[%s]".formatted(name))) {
        for (String id : element.attr(name).split(" ")) {
          assertThat(page.select("[id=%s]".formatted(id))).as(element.outerHtml()).hasSize(1);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headersKeepTheBrowserSafe(String path) {
    HttpResponse<String> response = guest.get(path);
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .contains("form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void everyInternalLinkAndAnchorResolves() {
    Map<String, Set<String>> anchors = new HashMap<>();
    List<String> toVisit = new ArrayList<>(pages().filter(EveryPageTest::exists).toList());
    Set<String> links = new HashSet<>();
    for (String path : toVisit) {
      for (Element link : guest.page(path).select("a[href], link[href], script[src]")) {
        String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        if (href.startsWith("/") || href.startsWith("#")) {
          links.add(href.startsWith("#") ? path + href : href);
        }
      }
    }
    assertThat(links).hasSizeGreaterThan(500);
    assertThat(links)
        .allSatisfy(
            link -> {
              String[] parts = link.split("#", 2);
              Set<String> ids = anchors.computeIfAbsent(parts[0], EveryPageTest::ids);
              assertThat(parts.length == 1 || ids.contains(parts[1])).as(link).isTrue();
            });
  }

  private static boolean exists(String path) {
    return guest.get(path).statusCode() == 200;
  }

  private static Set<String> ids(String path) {
    HttpResponse<String> response = guest.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    boolean page = response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    return page ? new HashSet<>(Guest.parse(response).select("[id]").eachAttr("id")) : Set.of();
  }

  @Test
  void aboutPageTellsHowMuchIsKnown() {
    String text = guest.page("/over").expectFirst("dl.numbers").text();
    assertThat(text)
        .contains("Onderwerpen " + RealCards.catalogue().knowledge().bySlug().size())
        .contains("Passages met een bron " + RealCards.catalogue().knowledge().passageCount())
        .contains("Bronnen zonder datum")
        .contains("Bronnen ouder dan twee jaar");
  }
}
