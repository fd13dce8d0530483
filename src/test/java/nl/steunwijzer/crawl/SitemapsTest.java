package nl.steunwijzer.crawl;

import static nl.steunwijzer.crawl.Bodies.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists of pages that sites give, and what can be wrong with them. */
@Timeout(60)
class SitemapsTest {

  private final Scene scene = new Scene();
  private final WebServer server = scene.server();

  @AfterEach
  void close() throws IOException {
    scene.close();
  }

  @Test
  void sitemapsWithABrokenPart() {
    server
        .robots("Sitemap: " + server.at("/index.xml"))
        .answer(
            "/index.xml",
            200,
            "",
            scene.sitemapIndex("/a.xml", "/kapot.xml", "/weg.xml", "/b.xml.gz"))
        .answer("/a.xml", 200, "Content-Type: text/xml\r\n", scene.sitemap("/a", "2026-01-01"))
        .answer("/kapot.xml", 200, "", "<urlset><url><loc>http".getBytes(StandardCharsets.UTF_8))
        .answer("/b.xml.gz", 200, "", gzip(scene.sitemap("/b", "2026-01-01")))
        .html("/a", "a")
        .html("/b", "b");

    scene.run(scene.site());

    assertThat(scene.pages()).containsExactly("/a", "/b");
  }

  @Test
  void sitemapsInACircleAndElsewhere() {
    server
        .robots("Sitemap: " + server.at("/index.xml"))
        .answer("/index.xml", 200, "", scene.sitemapIndex("/index.xml", "http://other.test/a.xml"));

    scene.run(scene.site());

    assertThat(server.paths()).containsExactly("/index.xml", "/");
  }

  @Test
  void aSitemapThatUnpacksWithoutEnd() {
    server
        .robots("Sitemap: " + server.at("/bom.xml.gz"))
        .answer("/bom.xml.gz", 200, "", gzip(new byte[60 * 1024 * 1024]))
        .html("/", "hallo");

    scene.run(scene.site());

    assertThat(scene.pages()).containsExactly("/");
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
                    + new String(scene.sitemap("/&e;", "2026-01-01"), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));

    scene.run(scene.site());

    assertThat(server.paths()).containsExactly("/a.xml", "/");
  }
}
