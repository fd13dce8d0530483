package nl.steunwijzer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FetcherTest {

  private static final int MOST = 100_000;
  private static final String HTML = "Content-Type: text/html\r\n";

  private final WebServer server = new WebServer();
  private final TestTime time = new TestTime();
  private final Fetcher fetcher =
      Fetcher.of(
          FetchSettings.of("Steunwijzer/0.1 (+https://example.nl)")
              .alsoLocal()
              .within(MOST, Duration.ofMillis(400), Duration.ofMillis(1_200)),
          time,
          new TestNetwork(),
          time);

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    server.close();
  }

  @Test
  void aPage() {
    server.html("/a", "hallo");

    Fetched.Page page = page("/a");

    assertThat(page.asked()).isEqualTo(server.at("/a"));
    assertThat(page.address()).isEqualTo(server.at("/a"));
    assertThat(page.movedForGood()).isFalse();
    assertThat(text(page)).contains("hallo");
    assertThat(page.contentType()).hasValue("text/html; charset=utf-8");
    assertThat(page.robots()).isEqualTo(RobotsTag.ALL);
  }

  @Test
  void tellsWhoWeAreAndOffersNoMoreThanWeCanRead() {
    server.html("/a", "");

    page("/a");

    assertThat(server.asked())
        .allSatisfy(
            asked -> {
              assertThat(asked.header("User-Agent"))
                  .isEqualTo("Steunwijzer/0.1 (+https://example.nl)");
              assertThat(asked.header("Accept-Encoding")).isEqualTo("gzip");
            });
  }

  @Test
  void keepsNoCookies() {
    server.answer("/a", 200, HTML + "Set-Cookie: id=1; Path=/\r\n");

    page("/a");
    page("/a");

    assertThat(server.asked()).allSatisfy(a -> assertThat(a.header("Cookie")).isEmpty());
  }

  @Test
  void aSilentServer() {
    server.route("/a", (request, connection) -> Thread.sleep(60_000));

    assertThat(failed("/a")).isEqualTo("de site antwoordt niet op tijd");
    assertThat(server.paths()).as("asked again").hasSize(4);
  }

  @Test
  void headersThatDrip() {
    server.route(
        "/a",
        (request, connection) -> {
          WebServer.write(connection, "HTTP/1.1 200 OK\r\n");
          for (int i = 0; i < 1_000; i++) {
            WebServer.write(connection, "X-%d: y\r\n".formatted(i));
            Thread.sleep(50);
          }
        });

    assertThat(failed("/a")).contains("nog niet compleet");
    assertThat(server.paths()).as("not asked again").hasSize(1);
  }

  @Test
  void aBodyThatDrips() {
    server.route(
        "/a",
        (request, connection) -> {
          WebServer.write(connection, "HTTP/1.1 200 OK\r\n" + HTML + "\r\n");
          for (int i = 0; i < 1_000; i++) {
            WebServer.write(connection, ".");
            Thread.sleep(50);
          }
        });

    assertThat(failed("/a")).contains("nog niet compleet");
  }

  @Test
  void aBodyWithoutEnd() {
    server.route(
        "/a",
        (request, connection) -> {
          WebServer.write(connection, "HTTP/1.1 200 OK\r\n" + HTML + "\r\n");
          while (true) {
            WebServer.write(connection, "x".repeat(1_000));
          }
        });

    assertThat(refused("/a")).isEqualTo(Refusal.TOO_LARGE);
  }

  @Test
  void anErrorWithABodyWithoutEnd() {
    server.route(
        "/a",
        (request, connection) -> {
          WebServer.write(connection, "HTTP/1.1 404 Not Found\r\n" + HTML + "\r\n");
          while (true) {
            WebServer.write(connection, "x".repeat(1_000));
          }
        });

    assertThat(fetch("/a")).isEqualTo(new Fetched.Gone(server.at("/a"), 404));
  }

  @Test
  void aCompressedPage() {
    server.answer(
        "/a",
        200,
        HTML + "Content-Encoding: gzip\r\n",
        gzip("hallo".getBytes(StandardCharsets.UTF_8)));

    assertThat(text(page("/a"))).isEqualTo("hallo");
  }

  @Test
  void aSmallPageThatUnpacksToAHugeOne() {
    byte[] bomb = gzip(new byte[MOST * 100]);
    assertThat(bomb).hasSizeLessThan(MOST);
    server.answer("/a", 200, HTML + "Content-Encoding: gzip\r\n", bomb);

    assertThat(refused("/a")).isEqualTo(Refusal.TOO_LARGE);
  }

  @Test
  void aPackingInsideAPacking() {
    byte[] bomb = gzip(gzip(gzip(new byte[MOST * 100])));
    server.answer("/a", 200, HTML + "Content-Encoding: gzip, gzip, gzip\r\n", bomb);

    assertThat(refused("/a")).isEqualTo(Refusal.TOO_LARGE);
  }

  @Test
  void aPackingThatIsNone() {
    server.answer(
        "/a", 200, HTML + "Content-Encoding: gzip\r\n", "hallo".getBytes(StandardCharsets.UTF_8));

    assertThat(fetch("/a")).isInstanceOf(Fetched.Failed.class);
  }

  @Test
  void aConnectionThatIsCutOff() {
    AtomicInteger times = new AtomicInteger();
    server.route(
        "/a",
        (request, connection) -> {
          if (times.incrementAndGet() == 1) {
            WebServer.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhal");
            connection.setSoLinger(true, 0);
          } else {
            WebServer.send(connection, 200, HTML, "hallo".getBytes(StandardCharsets.UTF_8));
          }
        });

    assertThat(text(page("/a"))).isEqualTo("hallo");
  }

  @Test
  void aContentLengthThatIsTooLong() {
    server.route(
        "/a",
        (request, connection) ->
            WebServer.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhallo"));

    assertThat(failed("/a")).isEqualTo("de verbinding met de site valt weg");
  }

  @Test
  void whatAnAnswerHasTooMuchIsNotTheNextAnswer() {
    server.route(
        "/a",
        (request, connection) ->
            WebServer.write(
                connection,
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhalloHTTP/1.1 200 OK\r\n"
                    + "Content-Length: 4\r\n\r\nvals"));
    server.html("/b", "echt");

    assertThat(text(page("/a"))).isEqualTo("hallo");
    assertThat(text(page("/b"))).contains("echt");
  }

  @Test
  void noHttpAtAll() {
    server.route("/a", (request, connection) -> WebServer.write(connection, "SSH-2.0-x\r\n\r\n"));

    assertThat(fetch("/a")).isInstanceOf(Fetched.Failed.class);
  }

  @Test
  void aTypeThatNobodyReads() {
    server.answer("/a", 200, "Content-Type: image/png\r\n", new byte[10]);

    assertThat(refused("/a")).isEqualTo(Refusal.WRONG_TYPE);
  }

  @Test
  void noType() {
    server.answer("/a", 200, "", "hallo".getBytes(StandardCharsets.UTF_8));

    assertThat(page("/a").contentType()).isEmpty();
  }

  @Test
  void anOddType() {
    server.answer("/a", 200, "Content-Type: TEXT/HTML;charset=\"bestaat-niet\r\n");

    assertThat(page("/a").contentType()).hasValue("TEXT/HTML;charset=\"bestaat-niet");
  }

  @Test
  void notThereAnyMore() {
    server.answer("/weg", 410, "");

    assertThat(fetch("/weg")).isEqualTo(new Fetched.Gone(server.at("/weg"), 410));
    assertThat(fetch("/nooit")).isEqualTo(new Fetched.Gone(server.at("/nooit"), 404));
  }

  @Test
  void notForUs() {
    server.answer("/a", 403, "");

    assertThat(refused("/a")).isEqualTo(Refusal.FORBIDDEN);
  }

  @Test
  void askedAgainWithGrowingPauses() {
    AtomicInteger times = new AtomicInteger();
    server.route(
        "/a",
        (request, connection) ->
            WebServer.send(
                connection,
                times.incrementAndGet() < 3 ? 503 : 200,
                HTML,
                "hallo".getBytes(StandardCharsets.UTF_8)));

    assertThat(text(page("/a"))).isEqualTo("hallo");
    assertThat(server.paths()).hasSize(3);
    // The first is the pause after robots.txt; the others may be half as much longer or shorter.
    assertThat(time.rests().getFirst()).isEqualTo(Duration.ofSeconds(2));
    assertThat(time.rests().get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3));
    assertThat(time.rests().get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
  }

  @Test
  void brokenForLonger() {
    server.answer("/a", 500, "");

    assertThat(failed("/a")).isEqualTo("de site gaf geen pagina maar foutcode 500");
    assertThat(server.paths()).hasSize(4);
  }

  @Test
  void waitsAsLongAsTheServerAsks() {
    AtomicInteger times = new AtomicInteger();
    server.route(
        "/a",
        (request, connection) ->
            WebServer.send(
                connection,
                times.incrementAndGet() == 1 ? 429 : 200,
                HTML + "Retry-After: 77\r\n",
                "hallo".getBytes(StandardCharsets.UTF_8)));

    assertThat(text(page("/a"))).isEqualTo("hallo");
    assertThat(time.rests()).contains(Duration.ofSeconds(77));
  }

  @Test
  void waitsUntilTheServerAsks() {
    AtomicInteger times = new AtomicInteger();
    server.route(
        "/a",
        (request, connection) ->
            WebServer.send(
                connection,
                times.incrementAndGet() == 1 ? 503 : 200,
                HTML + "Retry-After: Sat, 21 Nov 2026 12:01:00 GMT\r\n",
                "hallo".getBytes(StandardCharsets.UTF_8)));

    assertThat(text(page("/a"))).isEqualTo("hallo");
    assertThat(time.instant()).isEqualTo("2026-11-21T12:01:00Z");
  }

  @Test
  void doesNotWaitForever() {
    server.answer("/a", 429, "Retry-After: 86400\r\n");

    assertThat(failed("/a")).contains("vraagt ons te wachten");
    assertThat(server.paths()).hasSize(1);
  }

  @Test
  void unchangedByEtag() {
    server.route(
        "/a",
        (request, connection) -> {
          boolean same = request.header("If-None-Match").equals("\"v1\"");
          WebServer.send(connection, same ? 304 : 200, HTML + "ETag: \"v1\"\r\n", new byte[0]);
        });

    Validators validators = page("/a").validators();

    assertThat(fetcher.fetch(server.at("/a"), Optional.of(validators)))
        .isEqualTo(new Fetched.Unchanged(server.at("/a"), server.at("/a")));
  }

  @Test
  void unchangedByDate() {
    String date = "Fri, 20 Nov 2026 08:00:00 GMT";
    server.route(
        "/a",
        (request, connection) -> {
          boolean same = request.header("If-Modified-Since").equals(date);
          WebServer.send(
              connection, same ? 304 : 200, HTML + "Last-Modified: " + date + "\r\n", new byte[0]);
        });

    Validators validators = page("/a").validators();

    assertThat(fetcher.fetch(server.at("/a"), Optional.of(validators)))
        .isInstanceOf(Fetched.Unchanged.class);
  }

  @Test
  void whatIsKnownOfOneAddressIsNotAskedOfAnother() {
    server.answer("/a", 302, "Location: /b\r\n").html("/b", "anders");

    fetcher.fetch(
        server.at("/a"), Optional.of(new Validators(Optional.of("\"1\""), Optional.empty())));

    assertThat(server.asked().getLast().path()).isEqualTo("/b");
    assertThat(server.asked().getLast().header("If-None-Match")).isEmpty();
  }

  @Test
  void whatAPageAsksInItsHead() {
    server.answer("/a", 200, HTML + "X-Robots-Tag: noindex\r\nX-Robots-Tag: other: nofollow\r\n");

    assertThat(page("/a").robots()).isEqualTo(new RobotsTag(false, true));
  }

  @Test
  void anUnknownHost() {
    assertThat(fetcher.fetch(URI.create("http://bestaat.niet/"), Optional.empty()))
        .isInstanceOfSatisfying(
            Fetched.Failed.class, failed -> assertThat(failed.why()).contains("niet te vinden"));
  }

  private Fetched fetch(String path) {
    return fetcher.fetch(server.at(path), Optional.empty());
  }

  private Fetched.Page page(String path) {
    return (Fetched.Page) fetch(path);
  }

  private Refusal refused(String path) {
    return ((Fetched.Refused) fetch(path)).why();
  }

  private String failed(String path) {
    return ((Fetched.Failed) fetch(path)).why();
  }

  private static String text(Fetched.Page page) {
    return new String(page.content(), StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
