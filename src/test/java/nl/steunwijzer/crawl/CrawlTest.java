package nl.steunwijzer.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrawlTest {

  private static final String HTML = "Content-Type: text/html\r\n";

  private final WebServer server = new WebServer();
  private final TestTime time = new TestTime();
  private final Fetcher fetcher =
      Fetcher.of(
          FetchSettings.of("Steunwijzer/0.1")
              .alsoLocal()
              .within(100_000, Duration.ofSeconds(1), Duration.ofSeconds(2)),
          time,
          new TestNetwork(),
          time);
  private final List<Fetched> got = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    server.close();
  }

  @Test
  void followsLinksInACircleOnce() {
    server
        .html("/", links("/a", "/b"))
        .html("/a", "a" + links("/b", "/", "/a#deel"))
        .html("/b", "b" + links("/a"));

    Summary summary = run(site());

    assertThat(server.paths()).containsExactly("/", "/a", "/b");
    assertThat(pages()).containsExactly("/", "/a", "/b");
    assertThat(summary.pages()).isEqualTo(3);
    assertThat(summary.stopped()).isEmpty();
  }

  @Test
  void staysWithinThePatterns() {
    server
        .html("/in", links("/in/a", "/inner", "/", "/in/geheim/c", "http://other.test/in/a"))
        .html("/in/a", "a");

    run(
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

    run(
        new Site(
            "s",
            "s",
            List.of(server.at("/")),
            List.of(),
            List.of("site.test/in"),
            List.of(),
            3,
            100));

    assertThat(pages()).containsExactly("/in/a");
    assertThat(got).contains(new Fetched.Refused(server.at("/"), Refusal.ONLY_LINKS));
  }

  @Test
  void goesNoDeeperThanItMay() {
    server.html("/", links("/1")).html("/1", links("/2")).html("/2", links("/3")).html("/3", "");

    run(new Site("s", "s", List.of(server.at("/")), List.of(), all(), List.of(), 2, 100));

    assertThat(server.paths()).containsExactly("/", "/1", "/2");
  }

  @Test
  void asksNoMoreThanItMay() {
    server.html("/", links("/1", "/2", "/3", "/4"));

    Summary summary =
        run(new Site("s", "s", List.of(server.at("/")), List.of(), all(), List.of(), 2, 3));

    assertThat(server.paths()).hasSize(3);
    assertThat(summary.stopped()).hasValueSatisfying(why -> assertThat(why).contains("mostPages"));
  }

  @Test
  void sessionsAndTracksAreNoPagesOfTheirOwn() {
    server
        .html(
            "/", links("/a;jsessionid=1F?x=1", "/a?x=1&utm_source=mail", "/a?PHPSESSID=9&x=1#top"))
        .html("/a", "a");

    run(site());

    assertThat(server.paths()).containsExactly("/", "/a?x=1");
  }

  @Test
  void aCalendarWithoutEnd() {
    server
        .html("/", links("/agenda?dag=0"))
        .route(
            "/agenda",
            (request, connection) -> {
              int day = Integer.parseInt(request.path().replaceAll("\\D", ""));
              WebServer.send(connection, 200, HTML, html(day + links("/agenda?dag=" + (day + 1))));
            });

    run(new Site("s", "s", List.of(server.at("/")), List.of(), all(), List.of(), 10_000, 10_000));

    assertThat(server.paths()).hasSizeBetween(50, 150);
  }

  @Test
  void aPathThatGrows() {
    server.html("/", links("x/"));
    for (String path = "/x/"; path.length() < 200; path += "x/") {
      server.html(path, path + links("x/"));
    }

    run(new Site("s", "s", List.of(server.at("/")), List.of(), all(), List.of(), 1_000, 1_000));

    assertThat(server.paths()).hasSizeLessThan(10);
  }

  @Test
  void theSamePageUnderManyAddresses() {
    server.html("/", links("/a", "/kopie")).html("/a", "hetzelfde").html("/kopie", "hetzelfde");

    run(site());

    assertThat(pages()).containsExactly("/", "/a");
    assertThat(got).contains(new Fetched.Refused(server.at("/kopie"), Refusal.DUPLICATE));
  }

  @Test
  void theAddressThatAPageCallsItsOwn() {
    server
        .html("/", links("/a?print", "/a?kleur=rood"))
        .html("/a?print", canonical("/a") + "print")
        .html("/a?kleur=rood", canonical("/a") + "rood")
        .html("/a", canonical("/a") + "a");

    run(site());

    assertThat(pages()).containsExactly("/", "/a");
  }

  @Test
  void twoPagesThatCallEachOtherTheRealOne() {
    server
        .html("/", links("/a"))
        .html("/a", canonical("/b") + "a")
        .html("/b", canonical("/a") + "b");

    run(site());

    assertThat(pages()).containsExactly("/", "/b");
  }

  @Test
  void pagesThatAllCallTheFrontPageTheRealOne() {
    server.html("/", links("/a", "/b")).html("/a", canonical("/") + "a").html("/b", "b");

    run(site());

    assertThat(pages()).containsExactly("/", "/a", "/b");
  }

  @Test
  void aRedirectWithinTheSiteAndAwayFromIt() {
    server
        .html("/", links("/oud", "/nieuw", "/weg"))
        .answer("/oud", 301, "Location: /nieuw\r\n")
        .html("/nieuw", "nieuw")
        .answer("/weg", 302, "Location: " + server.at("other.test", "/") + "\r\n");

    run(site());

    assertThat(pages()).containsExactly("/", "/nieuw");
    assertThat(server.paths()).containsExactly("/", "/oud", "/nieuw", "/weg");
    assertThat(got).contains(new Fetched.Refused(server.at("/weg"), Refusal.REDIRECT_ELSEWHERE));
  }

  @Test
  void whatAPageAsksOfRobots() {
    server
        .html("/", "<meta name=robots content=nofollow>" + links("/nooit") + links("/a"))
        .html("/b", "<meta name=steunwijzer content='noindex'>" + links("/c"))
        .html("/c", "c<a rel='external nofollow' href=/nooit>n</a>")
        .answer("/d", 200, HTML + "X-Robots-Tag: nofollow\r\n", html("d" + links("/nooit")));

    run(site("/", "/b", "/d"));

    assertThat(pages()).containsExactly("/", "/d", "/c");
    assertThat(got).contains(new Fetched.Refused(server.at("/b"), Refusal.NO_INDEX));
  }

  @Test
  void filesThatNobodyReadsAreNotAsked() {
    server.html("/", links("/foto.JPG", "/pakket.zip", "/stuk.pdf", "mailto:a@b.nl", "tel:155"));

    run(site());

    assertThat(server.paths()).containsExactly("/", "/stuk.pdf");
  }

  @Test
  void linksInAWrongCharset() {
    server
        .answer(
            "/",
            200,
            "Content-Type: text/html; charset=onzin\r\n",
            "<a href='/caf\u00e9'>x</a>".getBytes(StandardCharsets.ISO_8859_1))
        .answer("/b", 200, "Content-Type: text/html; charset=utf-16\r\n", html(links("/c")));

    Summary summary = run(site("/", "/b"));

    assertThat(summary.pages()).isEqualTo(2);
  }

  @Test
  void sitemapsWithABrokenPart() {
    server
        .robots("Sitemap: " + server.at("/index.xml"))
        .answer("/index.xml", 200, "", index("/a.xml", "/kapot.xml", "/weg.xml", "/b.xml.gz"))
        .answer("/a.xml", 200, "Content-Type: text/xml\r\n", sitemap("/a", "2026-01-01"))
        .answer("/kapot.xml", 200, "", "<urlset><url><loc>http".getBytes(StandardCharsets.UTF_8))
        .answer("/b.xml.gz", 200, "", FetcherTest.gzip(sitemap("/b", "2026-01-01")))
        .html("/a", "a")
        .html("/b", "b");

    run(site());

    assertThat(pages()).containsExactly("/a", "/b");
  }

  @Test
  void sitemapsInACircleAndElsewhere() {
    server
        .robots("Sitemap: " + server.at("/index.xml"))
        .answer("/index.xml", 200, "", index("/index.xml", "http://other.test/a.xml"));

    run(site());

    assertThat(server.paths()).containsExactly("/index.xml", "/");
  }

  @Test
  void aSitemapThatUnpacksWithoutEnd() {
    server
        .robots("Sitemap: " + server.at("/bom.xml.gz"))
        .answer("/bom.xml.gz", 200, "", FetcherTest.gzip(new byte[60 * 1024 * 1024]))
        .html("/", "hallo");

    run(site());

    assertThat(pages()).containsExactly("/");
  }

  @Test
  void aSitemapThatReadsOurFiles() {
    server
        .robots("Sitemap: " + server.at("/a.xml"))
        .answer(
            "/a.xml",
            200,
            "",
            ("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                    + new String(sitemap("/&e;", "2026-01-01"), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));

    run(site());

    assertThat(server.paths()).containsExactly("/a.xml", "/");
  }

  @Test
  void whatDidNotChangeSinceIsNotAsked() {
    server
        .robots("Sitemap: " + server.at("/a.xml"))
        .answer("/a.xml", 200, "", sitemap("/a", "2026-01-01"))
        .html("/a", "a");

    run(site(), Map.of(server.at("/a"), changed("Fri, 20 Nov 2026 08:00:00 GMT")));

    assertThat(server.paths()).doesNotContain("/a");
    assertThat(got).contains(new Fetched.Unchanged(server.at("/a"), server.at("/a")));
  }

  @Test
  void whatChangedSinceIsAsked() {
    server
        .robots("Sitemap: " + server.at("/a.xml"))
        .answer("/a.xml", 200, "", sitemap("/a", "2026-11-21"))
        .html("/a", "a");

    run(site(), Map.of(server.at("/a"), changed("Fri, 20 Nov 2026 08:00:00 GMT")));

    assertThat(pages()).contains("/a");
  }

  @Test
  void hearsOfWhatIsGoneThoughNobodyLinksToIt() {
    server.html("/", "hallo");

    run(
        site(),
        Map.of(
            server.at("/weg"), Validators.NONE,
            server.at("other.test", "/weg"), Validators.NONE));

    assertThat(got).contains(new Fetched.Gone(server.at("/weg"), 404));
    assertThat(server.paths()).containsExactly("/", "/weg");
  }

  @Test
  void aStartPageComesAsAWholeForItsLinks() {
    server
        .route(
            "/",
            (request, connection) -> {
              boolean same = !request.header("If-None-Match").isEmpty();
              WebServer.send(
                  connection, same ? 304 : 200, HTML, same ? new byte[0] : html(links("/a")));
            })
        .route(
            "/a",
            (request, connection) -> {
              boolean same = request.header("If-None-Match").equals("\"1\"");
              WebServer.send(connection, same ? 304 : 200, HTML, new byte[0]);
            });
    Validators first = new Validators(Optional.of("\"1\""), Optional.empty());

    run(site(), Map.of(server.at("/"), first, server.at("/a"), first));

    assertThat(pages()).containsExactly("/");
    assertThat(got).contains(new Fetched.Unchanged(server.at("/a"), server.at("/a")));
  }

  @Test
  void aSiteThatAsksTooLongAPause() {
    server.robots("User-agent: *\nCrawl-delay: 600").html("/", links("/a"));

    Summary summary = run(site("/", "/a", "/b"));

    assertThat(server.paths()).isEmpty();
    assertThat(summary.stopped()).hasValue(Refusal.CRAWL_DELAY.why());
  }

  @Test
  void aSiteThatBreaksDown() {
    server.html("/", links("/1", "/2", "/3", "/4", "/5", "/6", "/7"));
    IntStream.rangeClosed(1, 7).forEach(i -> server.answer("/" + i, 500, ""));

    Summary summary = run(site());

    assertThat(summary.failed()).isEqualTo(5);
    assertThat(summary.stopped()).hasValueSatisfying(why -> assertThat(why).contains("niet meer"));
  }

  @Test
  void manySitesSideBySideButOneHostByOne() {
    server
        .html("/", links("/a", "/b"))
        .html("/a", "a")
        .html("/b", "b")
        .html("/c", "c" + links("/d"))
        .html("/d", "d");
    List<String> handed = new CopyOnWriteArrayList<>();

    List<Summary> summaries =
        new Crawl(fetcher)
            .runAll(
                List.of(named("een", "/"), named("twee", "/c")),
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
                new Crawl(fetcher)
                    .runAll(
                        List.of(named("een", "/")),
                        Map.of(),
                        (site, fetched) -> {
                          throw new IllegalArgumentException("vol");
                        }))
        .hasRootCauseMessage("vol");
  }

  private Site site(String... start) {
    return new Site(
        "s",
        "s",
        Stream.of(start.length == 0 ? new String[] {"/"} : start).map(server::at).toList(),
        List.of(),
        all(),
        List.of(),
        3,
        100);
  }

  private Site named(String name, String start) {
    return new Site(name, "s", List.of(server.at(start)), List.of(), all(), List.of(), 3, 100);
  }

  private static List<String> all() {
    return List.of("site.test");
  }

  private Summary run(Site site) {
    return run(site, Map.of());
  }

  private Summary run(Site site, Map<URI, Validators> known) {
    return new Crawl(fetcher).run(site, known, got::add);
  }

  private List<String> pages() {
    return got.stream()
        .filter(Fetched.Page.class::isInstance)
        .map(page -> ((Fetched.Page) page).address().getPath())
        .toList();
  }

  private static Validators changed(String date) {
    return new Validators(Optional.empty(), Optional.of(date));
  }

  private static String links(String... to) {
    return Stream.of(to).map("<a href='%s'>x</a>"::formatted).collect(Collectors.joining());
  }

  private static String canonical(String to) {
    return "<link rel=canonical href='" + to + "'>";
  }

  private static byte[] html(String body) {
    return ("<html><body>" + body).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] index(String... files) {
    return ("<?xml version='1.0'?>"
            + "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
            + Stream.of(files)
                .map(file -> file.startsWith("http") ? file : server.at(file).toString())
                .map("<sitemap><loc>%s</loc></sitemap>"::formatted)
                .collect(Collectors.joining())
            + "</sitemapindex>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] sitemap(String path, String changed) {
    return ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>%s</loc>"
            + "<lastmod>%s</lastmod></url></urlset>")
        .formatted(server.at("/") + path.substring(1), changed)
        .getBytes(StandardCharsets.UTF_8);
  }
}
