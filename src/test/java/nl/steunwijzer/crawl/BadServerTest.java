package nl.steunwijzer.crawl;

import static nl.steunwijzer.crawl.Bodies.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that keep silent, drip, never end, pack too much or break off. */
@Timeout(60)
class BadServerTest {

  private static final String HTML = "Content-Type: text/html\r\n";

  private final Scene scene = new Scene(Duration.ofMillis(700), Duration.ofSeconds(2));
  private final WebServer server = scene.server();

  @AfterEach
  void close() throws IOException {
    scene.close();
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

    assertThat(scene.refused(server.at("/a"))).isEqualTo(Refusal.TOO_LARGE);
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

    assertThat(scene.fetch(server.at("/a"))).isEqualTo(new Fetched.Gone(server.at("/a"), 404));
  }

  @Test
  void aSmallPageThatUnpacksToAHugeOne() {
    byte[] bomb = gzip(new byte[Scene.MOST * 100]);
    assertThat(bomb).hasSizeLessThan(Scene.MOST);
    server.answer("/a", 200, HTML + "Content-Encoding: gzip\r\n", bomb);

    assertThat(scene.refused(server.at("/a"))).isEqualTo(Refusal.TOO_LARGE);
  }

  @Test
  void aPackingInsideAPacking() {
    byte[] bomb = gzip(gzip(gzip(new byte[Scene.MOST * 100])));
    server.answer("/a", 200, HTML + "Content-Encoding: gzip, gzip, gzip\r\n", bomb);

    assertThat(scene.refused(server.at("/a"))).isEqualTo(Refusal.TOO_LARGE);
  }

  @Test
  void aPackingThatIsNone() {
    server.answer(
        "/a", 200, HTML + "Content-Encoding: gzip\r\n", "hallo".getBytes(StandardCharsets.UTF_8));

    assertThat(scene.fetch(server.at("/a"))).isInstanceOf(Fetched.Failed.class);
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

    assertThat(scene.fetch(server.at("/a"))).isInstanceOf(Fetched.Failed.class);
  }

  @Test
  void anUnknownHost() {
    assertThat(scene.fetcher().fetch(URI.create("http://bestaat.niet/"), Optional.empty()))
        .isInstanceOfSatisfying(
            Fetched.Failed.class, failed -> assertThat(failed.why()).contains("niet te vinden"));
  }

  private Fetched.Page page(String path) {
    return (Fetched.Page) scene.fetch(server.at(path));
  }

  private String failed(String path) {
    return ((Fetched.Failed) scene.fetch(server.at(path))).why();
  }

  private static String text(Fetched.Page page) {
    return new String(page.content(), StandardCharsets.UTF_8);
  }
}
