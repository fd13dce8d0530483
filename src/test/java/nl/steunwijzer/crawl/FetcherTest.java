package nl.steunwijzer.crawl;

import static nl.steunwijzer.crawl.Bodies.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers as they should be, and what is taken of them. */
@Timeout(60)
class FetcherTest {

  private static final String HTML = "Content-Type: text/html\r\n";

  private final Scene scene = new Scene();
  private final WebServer server = scene.server();

  @AfterEach
  void close() throws IOException {
    scene.close();
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
  void aCompressedPage() {
    server.answer(
        "/a",
        200,
        HTML + "Content-Encoding: gzip\r\n",
        gzip("hallo".getBytes(StandardCharsets.UTF_8)));

    assertThat(text(page("/a"))).isEqualTo("hallo");
  }

  @Test
  void aTypeThatNobodyReads() {
    server.answer("/a", 200, "Content-Type: image/png\r\n", new byte[10]);

    assertThat(scene.refused(server.at("/a"))).isEqualTo(Refusal.WRONG_TYPE);
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

    assertThat(scene.fetch(server.at("/weg"))).isEqualTo(new Fetched.Gone(server.at("/weg"), 410));
    assertThat(scene.fetch(server.at("/nooit")))
        .isEqualTo(new Fetched.Gone(server.at("/nooit"), 404));
  }

  @Test
  void notForUs() {
    server.answer("/a", 403, "");

    assertThat(scene.refused(server.at("/a"))).isEqualTo(Refusal.FORBIDDEN);
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

    assertThat(scene.fetcher().fetch(server.at("/a"), Optional.of(validators)))
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

    assertThat(scene.fetcher().fetch(server.at("/a"), Optional.of(validators)))
        .isInstanceOf(Fetched.Unchanged.class);
  }

  @Test
  void whatIsKnownOfOneAddressIsNotAskedOfAnother() {
    server.answer("/a", 302, "Location: /b\r\n").html("/b", "anders");

    scene
        .fetcher()
        .fetch(
            server.at("/a"), Optional.of(new Validators(Optional.of("\"1\""), Optional.empty())));

    assertThat(server.asked().getLast().path()).isEqualTo("/b");
    assertThat(server.asked().getLast().header("If-None-Match")).isEmpty();
  }

  @Test
  void whatAPageAsksInItsHead() {
    server.answer("/a", 200, HTML + "X-Robots-Tag: noindex\r\nX-Robots-Tag: other: nofollow\r\n");

    assertThat(page("/a").robots()).isEqualTo(new RobotsTag(false, true));
  }

  private Fetched.Page page(String path) {
    return (Fetched.Page) scene.fetch(server.at(path));
  }

  private static String text(Fetched.Page page) {
    return new String(page.content(), StandardCharsets.UTF_8);
  }
}
