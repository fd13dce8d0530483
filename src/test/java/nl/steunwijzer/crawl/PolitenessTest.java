package nl.steunwijzer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host asks of robots, and how often it is asked for pages. */
@Timeout(30)
class PolitenessTest {

  private static final FetchSettings SETTINGS =
      FetchSettings.of("Steunwijzer/0.1")
          .alsoLocal()
          .within(10_000, Duration.ofSeconds(10), Duration.ofSeconds(20));

  private final WebServer server = new WebServer().html("/a", "").html("/b", "");
  private final TestTime time = new TestTime();
  private final Fetcher fetcher = Fetcher.of(SETTINGS, time, new TestNetwork(), time);

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    server.close();
  }

  @Test
  void robotsIsReadOnceAndFirst() {
    fetch("/a");
    fetch("/b");

    assertThat(asked()).containsExactly("/robots.txt", "/a", "/b");
  }

  @Test
  void robotsIsReadAgainTheNextDay() {
    fetch("/a");
    time.pass(Duration.ofDays(1).plusMinutes(1));
    fetch("/b");

    assertThat(asked()).containsExactly("/robots.txt", "/a", "/robots.txt", "/b");
  }

  @Test
  void whatIsNotAllowed() {
    server.robots("User-agent: *\nDisallow: /a");

    assertThat(refused("/a")).isEqualTo(Refusal.ROBOTS);
    assertThat(fetch("/b")).isInstanceOf(Fetched.Page.class);
    assertThat(server.paths()).containsExactly("/b");
  }

  @Test
  void whatIsNotAllowedByAnotherSpelling() {
    server.robots("User-agent: *\nDisallow: /a");

    assertThat(refused("/%61")).isEqualTo(Refusal.ROBOTS);
  }

  @Test
  void rulesForUsByName() {
    server.robots("User-agent: steunwijzer\nDisallow: /a\n\nUser-agent: *\nDisallow: /");

    assertThat(refused("/a")).isEqualTo(Refusal.ROBOTS);
    assertThat(fetch("/b")).isInstanceOf(Fetched.Page.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 410})
  void withoutRobotsFileAllIsAllowed(int status) {
    server.answer("/robots.txt", status, "");

    assertThat(fetch("/a")).isInstanceOf(Fetched.Page.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void withABrokenRobotsFileNothingIsAllowedNow(int status) {
    server.answer("/robots.txt", status, "");

    assertThat(refused("/a")).isEqualTo(Refusal.ROBOTS_UNAVAILABLE);
    assertThat(server.paths()).isEmpty();

    server.robots("");
    time.pass(Duration.ofHours(2));
    assertThat(fetch("/a")).isInstanceOf(Fetched.Page.class);
  }

  @Test
  void aSilentRobotsFile() {
    server.route("/robots.txt", (request, connection) -> Thread.sleep(60_000));

    try (Fetcher impatient =
        Fetcher.of(
            SETTINGS.within(10_000, Duration.ofMillis(300), Duration.ofSeconds(1)),
            time,
            new TestNetwork(),
            time)) {
      assertThat(impatient.fetch(server.at("/a"), Optional.empty()))
          .isInstanceOf(Fetched.Failed.class);
    }
    assertThat(server.paths()).isEmpty();
  }

  @Test
  void aRobotsFileThatIsAPage() {
    server.html("/robots.txt", "<h1>Welkom</h1> Disallow: nothing");

    assertThat(fetch("/a")).isInstanceOf(Fetched.Page.class);
  }

  @Test
  void aRobotsFileOfGarbage() {
    byte[] garbage = new byte[5_000];
    IntStream.range(0, garbage.length).forEach(i -> garbage[i] = (byte) (i * 31));
    server.answer("/robots.txt", 200, "Content-Type: \u0001\r\n", garbage);

    assertThat(fetch("/a")).isInstanceOf(Fetched.Page.class);
  }

  @Test
  void ofAHugeRobotsFileTheBeginCounts() {
    server.robots("User-agent: *\nDisallow: /a\n" + "# niets\n".repeat(500_000));

    assertThat(refused("/a")).isEqualTo(Refusal.ROBOTS);
    assertThat(fetch("/b")).isInstanceOf(Fetched.Page.class);
  }

  @Test
  void aRobotsFileThatMoved() {
    server
        .answer("/robots.txt", 301, "Location: /rules.txt\r\n")
        .answer(
            "/rules.txt", 200, "", "User-agent: *\nDisallow: /a".getBytes(StandardCharsets.UTF_8));

    assertThat(refused("/a")).isEqualTo(Refusal.ROBOTS);
  }

  @Test
  void aRobotsFileInACircle() {
    server.answer("/robots.txt", 301, "Location: /robots.txt\r\n");

    assertThat(fetch("/a")).isInstanceOf(Fetched.Page.class);
  }

  @Test
  void restsBetweenRequests() {
    fetch("/a");
    fetch("/b");

    assertThat(time.rests()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
  }

  @Test
  void restsOnlyAsLongAsIsLeft() {
    fetch("/a");
    time.pass(Duration.ofMillis(1_500));
    fetch("/b");

    assertThat(time.rests()).containsExactly(Duration.ofSeconds(2), Duration.ofMillis(500));
  }

  @Test
  void restsAsLongAsRobotsAsks() {
    server.robots("User-agent: *\nCrawl-delay: 10");

    fetch("/a");
    fetch("/b");

    assertThat(time.rests()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(10));
  }

  @Test
  void aShorterPauseThanOursIsNotTaken() {
    server.robots("User-agent: *\nCrawl-delay: 0.1");

    fetch("/a");
    fetch("/b");

    assertThat(time.rests().getLast()).isEqualTo(Duration.ofSeconds(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31", "86400", "2000000000"})
  void tooLongAPause(String delay) {
    server.robots("User-agent: *\nCrawl-delay: " + delay);

    assertThat(refused("/a")).isEqualTo(Refusal.CRAWL_DELAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "veel", "", "NaN"})
  void aPauseThatIsNone(String delay) {
    server.robots("User-agent: *\nCrawl-delay: " + delay);

    assertThat(fetch("/a")).isInstanceOf(Fetched.Page.class);
  }

  @Test
  void neverTwoRequestsToOneHostAtOnce() {
    server.slowly("/a", "");

    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      Stream.of("site.test", "SITE.test", "site.test.")
          .flatMap(host -> Stream.generate(() -> host).limit(4))
          .forEach(
              host -> many.execute(() -> fetcher.fetch(server.at(host, "/a"), Optional.empty())));
    }

    assertThat(server.paths()).hasSize(12);
    assertThat(server.busiest()).isEqualTo(1);
    assertThat(asked()).startsWith("/robots.txt").hasSizeLessThanOrEqualTo(14);
  }

  @Test
  void differentHostsDoNotWaitForEachOther() {
    fetcher.fetch(server.at("een.test", "/a"), Optional.empty());
    fetcher.fetch(server.at("twee.test", "/a"), Optional.empty());

    assertThat(time.rests()).as("only between robots.txt and the page").hasSize(2);
  }

  @Test
  void aThreadThatIsStoppedStops() throws InterruptedException {
    server.route("/a", (request, connection) -> Thread.sleep(60_000));
    List<Fetched> outcome = new CopyOnWriteArrayList<>();
    Thread asking = Thread.startVirtualThread(() -> outcome.add(fetch("/a")));
    while (server.paths().isEmpty()) {
      Thread.onSpinWait();
    }

    asking.interrupt();
    asking.join();

    assertThat(outcome).singleElement().isInstanceOf(Fetched.Failed.class);
    assertThat(server.paths()).hasSize(1);
  }

  private List<String> asked() {
    return server.asked().stream().map(WebServer.Asked::path).toList();
  }

  private Fetched fetch(String path) {
    return fetcher.fetch(server.at(path), Optional.empty());
  }

  private Refusal refused(String path) {
    return ((Fetched.Refused) fetch(path)).why();
  }
}
