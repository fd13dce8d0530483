package nl.steunwijzer.crawl;

import static nl.steunwijzer.crawl.Bodies.links;
import static nl.steunwijzer.crawl.Bodies.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A first walk: where it goes, what it hands out, and when it ends. */
@Timeout(60)
class CrawlTest {

  private static final String HTML = "Content-Type: text/html\r\n";

  private final Scene scene = new Scene();
  private final WebServer server = scene.server();

  @AfterEach
  void close() throws IOException {
    scene.close();
  }

  @Test
  void followsLinksInACircleOnce() {
    server
        .html("/", links("/a", "/b"))
        .html("/a", "a" + links("/b", "/", "/a#deel"))
        .html("/b", "b" + links("/a"));

    Summary summary = scene.run(scene.site());

    assertThat(server.paths()).containsExactly("/", "/a", "/b");
    assertThat(scene.pages()).containsExactly("/", "/a", "/b");
    assertThat(summary.pages()).isEqualTo(3);
    assertThat(summary.stopped()).isEmpty();
  }

  @Test
  void staysWithinThePatterns() {
    server
        .html("/in", links("/in/a", "/inner", "/", "/in/geheim/c", "http://other.test/in/a"))
        .html("/in/a", "a");

    scene.run(
        new Site(
            "s",
            "s",
            List.of(server.at("/in")),
            List.of(),
            List.of("site.test/in"),
            List.of("*/geheim"),
            3,
            100));

    assertThat(server.paths()).containsExactly("/in", "/in/a");
  }

  @Test
  void ofAStartPageOutsideThePatternsOnlyTheLinksAreUsed() {
    server
        .answer("/", 302, "Location: /welkom\r\n")
        .html("/welkom", links("/in/a", "/uit"))
        .html("/in/a", "a");

    scene.run(
        new Site(
            "s",
            "s",
            List.of(server.at("/")),
            List.of(),
            List.of("site.test/in"),
            List.of(),
            3,
            100));

    assertThat(scene.pages()).containsExactly("/in/a");
    assertThat(scene.got()).contains(new Fetched.Refused(server.at("/"), Refusal.ONLY_LINKS));
  }

  @Test
  void goesNoDeeperThanItMay() {
    server.html("/", links("/1")).html("/1", links("/2")).html("/2", links("/3")).html("/3", "");

    scene.run(scene.site(2, 100));

    assertThat(server.paths()).containsExactly("/", "/1", "/2");
  }

  @Test
  void asksNoMoreThanItMay() {
    server.html("/", links("/1", "/2", "/3", "/4"));

    Summary summary = scene.run(scene.site(2, 3));

    assertThat(server.paths()).hasSize(3);
    assertThat(summary.stopped()).hasValueSatisfying(why -> assertThat(why).contains("mostPages"));
  }

  @Test
  void aRedirectWithinTheSiteAndAwayFromIt() {
    server
        .html("/", links("/oud", "/nieuw", "/weg"))
        .answer("/oud", 301, "Location: /nieuw\r\n")
        .html("/nieuw", "nieuw")
        .answer("/weg", 302, "Location: " + server.at("other.test", "/") + "\r\n");

    scene.run(scene.site());

    assertThat(scene.pages()).containsExactly("/", "/nieuw");
    assertThat(server.paths()).containsExactly("/", "/oud", "/nieuw", "/weg");
    assertThat(scene.got())
        .contains(new Fetched.Refused(server.at("/weg"), Refusal.REDIRECT_ELSEWHERE));
  }

  @Test
  void whatAPageAsksOfRobots() {
    server
        .html("/", "<meta name=robots content=nofollow>" + links("/nooit") + links("/a"))
        .html("/b", "<meta name=steunwijzer content='noindex'>" + links("/c"))
        .html("/c", "c<a rel='external nofollow' href=/nooit>n</a>")
        .answer("/d", 200, HTML + "X-Robots-Tag: nofollow\r\n", page("d" + links("/nooit")));

    scene.run(scene.site("/", "/b", "/d"));

    assertThat(scene.pages()).containsExactly("/", "/d", "/c");
    assertThat(scene.got()).contains(new Fetched.Refused(server.at("/b"), Refusal.NO_INDEX));
  }

  @Test
  void linksInAWrongCharset() {
    server
        .answer(
            "/",
            200,
            "Content-Type: text/html; charset=onzin\r\n",
            "<a href='/caf\u00e9'>x</a>".getBytes(StandardCharsets.ISO_8859_1))
        .answer("/b", 200, "Content-Type: text/html; charset=utf-16\r\n", page(links("/c")));

    Summary summary = scene.run(scene.site("/", "/b"));

    assertThat(summary.pages()).isEqualTo(2);
  }

  @Test
  void aSiteThatAsksTooLongAPause() {
    server.robots("User-agent: *\nCrawl-delay: 600").html("/", links("/a"));

    Summary summary = scene.run(scene.site("/", "/a", "/b"));

    assertThat(server.paths()).isEmpty();
    assertThat(summary.stopped()).hasValue(Refusal.CRAWL_DELAY.why());
  }

  @Test
  void aSiteThatBreaksDown() {
    server.html("/", links("/1", "/2", "/3", "/4", "/5", "/6", "/7"));
    IntStream.rangeClosed(1, 7).forEach(i -> server.answer("/" + i, 500, ""));

    Summary summary = scene.run(scene.site());

    assertThat(summary.failed()).isEqualTo(5);
    assertThat(summary.stopped()).hasValueSatisfying(why -> assertThat(why).contains("niet meer"));
  }

  @Test
  void aSiteThatTakesAllDay() {
    server
        .route(
            "/",
            (request, connection) -> {
              scene.time().pass(Duration.ofHours(5));
              WebServer.send(connection, 200, HTML, page(links("/a")));
            })
        .html("/a", "a");

    Summary summary = scene.run(scene.site());

    assertThat(server.paths()).containsExactly("/");
    assertThat(summary.stopped()).hasValueSatisfying(why -> assertThat(why).contains("uur"));
  }

  @Test
  void whoeverInterruptsGetsWhatWasReadSoFar() {
    server.html("/", links("/a", "/b")).html("/a", "a");

    Summary summary =
        new Crawl(scene.fetcher())
            .run(
                scene.site(),
                Map.of(),
                fetched -> {
                  if (fetched.asked().getPath().equals("/a")) {
                    Thread.currentThread().interrupt();
                  }
                });

    assertThat(Thread.interrupted()).isTrue();
    assertThat(summary.pages()).isEqualTo(2);
    assertThat(summary.stopped()).hasValue("het lezen is afgebroken");
  }

  @Test
  void manySitesSideBySideButOneHostByOne() {
    server
        .slowly("/", links("/a", "/b"))
        .slowly("/a", "a")
        .slowly("/b", "b")
        .slowly("/c", "c" + links("/d"))
        .slowly("/d", "d");
    List<String> handed = new CopyOnWriteArrayList<>();

    List<Summary> summaries =
        new Crawl(scene.fetcher())
            .runAll(
                List.of(scene.named("een", "/"), scene.named("twee", "/c")),
                Map.of(),
                (site, fetched) -> handed.add(site.name() + fetched.asked().getPath()));

    assertThat(summaries).extracting(Summary::site).containsExactly("een", "twee");
    assertThat(handed).containsExactlyInAnyOrder("een/", "een/a", "een/b", "twee/c", "twee/d");
    assertThat(server.busiest()).isEqualTo(1);
  }

  @Test
  void whoeverCannotTakeAPageEndsTheCrawl() {
    server.html("/", "hallo");

    assertThatThrownBy(
            () ->
                new Crawl(scene.fetcher())
                    .runAll(
                        List.of(scene.named("een", "/")),
                        Map.of(),
                        (site, fetched) -> {
                          throw new IllegalArgumentException("vol");
                        }))
        .hasRootCauseMessage("vol");
  }
}
