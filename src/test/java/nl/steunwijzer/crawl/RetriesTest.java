package nl.steunwijzer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is asked again, and when. */
@Timeout(60)
class RetriesTest {

  private static final String HTML = "Content-Type: text/html\r\n";

  private final Scene scene = new Scene();
  private final WebServer server = scene.server();

  @AfterEach
  void close() throws IOException {
    scene.close();
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
    assertThat(scene.time().rests().getFirst()).isEqualTo(Duration.ofSeconds(2));
    assertThat(scene.time().rests().get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3));
    assertThat(scene.time().rests().get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
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
    assertThat(scene.time().rests()).contains(Duration.ofSeconds(77));
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
    assertThat(scene.time().instant()).isEqualTo("2026-11-21T12:01:00Z");
  }

  @Test
  void doesNotWaitForever() {
    server.answer("/a", 429, "Retry-After: 86400\r\n");

    assertThat(failed("/a")).contains("vraagt ons te wachten");
    assertThat(server.paths()).hasSize(1);
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
