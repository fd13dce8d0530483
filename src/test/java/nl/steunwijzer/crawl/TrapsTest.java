package nl.steunwijzer.crawl;

import static nl.steunwijzer.crawl.Bodies.canonical;
import static nl.steunwijzer.crawl.Bodies.links;
import static nl.steunwijzer.crawl.Bodies.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sites that would keep a robot busy for ever, and pages that come in many disguises. */
@Timeout(60)
class TrapsTest {

  private static final String HTML = "Content-Type: text/html\r\n";

  private final Scene scene = new Scene();
  private final WebServer server = scene.server();

  @AfterEach
  void close() throws IOException {
    scene.close();
  }

  @Test
  void sessionsAndTracksAreNoPagesOfTheirOwn() {
    server
        .html(
            "/", links("/a;jsessionid=1F?x=1", "/a?x=1&utm_source=mail", "/a?PHPSESSID=9&x=1#top"))
        .html("/a", "a");

    scene.run(scene.site());

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
              WebServer.send(connection, 200, HTML, page(day + links("/agenda?dag=" + (day + 1))));
            });

    scene.run(scene.site(10_000, 10_000));

    assertThat(server.paths()).hasSizeBetween(50, 150);
  }

  @Test
  void aPathThatGrows() {
    server.html("/", links("x/"));
    for (String path = "/x/"; path.length() < 200; path += "x/") {
      server.html(path, path + links("x/"));
    }

    scene.run(scene.site(1_000, 1_000));

    assertThat(server.paths()).hasSizeLessThan(10);
  }

  @Test
  void theSamePageUnderManyAddresses() {
    server.html("/", links("/a", "/kopie")).html("/a", "hetzelfde").html("/kopie", "hetzelfde");

    scene.run(scene.site());

    assertThat(scene.pages()).containsExactly("/", "/a");
    assertThat(scene.got()).contains(new Fetched.Refused(server.at("/kopie"), Refusal.DUPLICATE));
  }

  @Test
  void theAddressThatAPageCallsItsOwn() {
    server
        .html("/", links("/a?print", "/a?kleur=rood"))
        .html("/a?print", canonical("/a") + "print")
        .html("/a?kleur=rood", canonical("/a") + "rood")
        .html("/a", canonical("/a") + "a");

    scene.run(scene.site());

    assertThat(scene.pages()).containsExactly("/", "/a");
  }

  @Test
  void twoPagesThatCallEachOtherTheRealOne() {
    server
        .html("/", links("/a"))
        .html("/a", canonical("/b") + "a")
        .html("/b", canonical("/a") + "b");

    scene.run(scene.site());

    assertThat(scene.pages()).containsExactly("/", "/b");
  }

  @Test
  void aRealOneThatIsMissing() {
    server.html("/", links("/a")).html("/a", canonical("/weg") + "a");

    scene.run(scene.site());

    assertThat(scene.pages()).containsExactly("/", "/a");
    assertThat(scene.got()).contains(new Fetched.Gone(server.at("/weg"), 404));
  }

  @Test
  void realOnesWithoutEnd() {
    server
        .html("/", links("/0"))
        .html("/0", canonical("/1") + "0")
        .html("/1", canonical("/2") + "1")
        .html("/2", canonical("/3") + "2");

    scene.run(scene.site());

    assertThat(server.paths()).containsExactly("/", "/0", "/1");
    assertThat(scene.pages()).containsExactly("/", "/1");
  }

  @Test
  void pagesThatAllCallTheFrontPageTheRealOne() {
    server.html("/", links("/a", "/b")).html("/a", canonical("/") + "a").html("/b", "b");

    scene.run(scene.site());

    assertThat(scene.pages()).containsExactly("/", "/a", "/b");
  }

  @Test
  void aPageOfBoxesInBoxes() {
    server.html("/", "<div>".repeat(15_000) + links("/a")).html("/a", "a");

    Summary summary = scene.run(scene.site());

    assertThat(summary.pages()).isEqualTo(2);
  }

  @Test
  void aPageOfNothingButLinks() {
    String many =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "<a href=/%s>".formatted(Integer.toString(i, 36)))
            .collect(Collectors.joining());
    server.html("/", many);

    Summary summary = scene.run(scene.site(1, 10_000));

    assertThat(summary.gone()).isEqualTo(2_000);
  }

  @Test
  void filesThatNobodyReadsAreNotAsked() {
    server.html("/", links("/foto.JPG", "/pakket.zip", "/stuk.pdf", "mailto:a@b.nl", "tel:155"));

    scene.run(scene.site());

    assertThat(server.paths()).containsExactly("/", "/stuk.pdf");
  }
}
