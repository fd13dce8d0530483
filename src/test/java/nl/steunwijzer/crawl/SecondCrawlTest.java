package nl.steunwijzer.crawl;

import static nl.steunwijzer.crawl.Bodies.links;
import static nl.steunwijzer.crawl.Bodies.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A walk over what is known already. */
@Timeout(60)
class SecondCrawlTest {

  private static final String HTML = "Content-Type: text/html\r\n";

  private final Scene scene = new Scene();
  private final WebServer server = scene.server();

  @AfterEach
  void close() throws IOException {
    scene.close();
  }

  @Test
  void whatDidNotChangeSinceIsNotAsked() {
    server
        .robots("Sitemap: " + server.at("/a.xml"))
        .answer("/a.xml", 200, "", scene.sitemap("/a", "2026-01-01"))
        .html("/a", "a");

    scene.run(scene.site(), Map.of(server.at("/a"), changed("Fri, 20 Nov 2026 08:00:00 GMT")));

    assertThat(server.paths()).doesNotContain("/a");
    assertThat(scene.got()).contains(new Fetched.Unchanged(server.at("/a"), server.at("/a")));
  }

  @Test
  void aStartPageIsReadThoughTheSitemapCallsItOld() {
    server
        .robots("Sitemap: " + server.at("/a.xml"))
        .answer("/a.xml", 200, "", scene.sitemap("/", "2026-01-01"))
        .html("/", links("/b"))
        .html("/b", "b");

    scene.run(scene.site(), Map.of(server.at("/"), changed("Fri, 20 Nov 2026 08:00:00 GMT")));

    assertThat(scene.pages()).containsExactly("/", "/b");
  }

  @Test
  void whatChangedSinceIsAsked() {
    server
        .robots("Sitemap: " + server.at("/a.xml"))
        .answer("/a.xml", 200, "", scene.sitemap("/a", "2026-11-21"))
        .html("/a", "a");

    scene.run(scene.site(), Map.of(server.at("/a"), changed("Fri, 20 Nov 2026 08:00:00 GMT")));

    assertThat(scene.pages()).contains("/a");
  }

  @Test
  void hearsOfWhatIsGoneThoughNobodyLinksToIt() {
    server.html("/", "hallo");

    scene.run(
        scene.site(),
        Map.of(
            server.at("/weg"), Validators.NONE,
            server.at("other.test", "/weg"), Validators.NONE));

    assertThat(scene.got()).contains(new Fetched.Gone(server.at("/weg"), 404));
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
                  connection, same ? 304 : 200, HTML, same ? new byte[0] : page(links("/a")));
            })
        .route(
            "/a",
            (request, connection) -> {
              boolean same = request.header("If-None-Match").equals("\"1\"");
              WebServer.send(connection, same ? 304 : 200, HTML, new byte[0]);
            });
    Validators first = new Validators(Optional.of("\"1\""), Optional.empty());

    scene.run(scene.site(), Map.of(server.at("/"), first, server.at("/a"), first));

    assertThat(scene.pages()).containsExactly("/");
    assertThat(scene.got()).contains(new Fetched.Unchanged(server.at("/a"), server.at("/a")));
  }

  private static Validators changed(String date) {
    return new Validators(Optional.empty(), Optional.of(date));
  }
}
