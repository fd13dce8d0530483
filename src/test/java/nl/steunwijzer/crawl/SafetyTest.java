package nl.steunwijzer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That nobody can have us read what only our own machines may read, nor lead us round in circles.
 */
@Timeout(30)
class SafetyTest {

  private static final FetchSettings SETTINGS =
      FetchSettings.of("Steunwijzer/0.1")
          .within(10_000, Duration.ofSeconds(10), Duration.ofSeconds(20));

  private final WebServer server = new WebServer();
  private final TestTime time = new TestTime();
  private final Fetcher fetcher = Fetcher.of(SETTINGS.alsoLocal(), time, new TestNetwork(), time);

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.100.100.200",
        "127.0.0.1",
        "127.9.9.9",
        "168.63.129.16",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2001::1",
        "2002:7f00:1::",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void isNotOpen(String address) throws UnknownHostException {
    assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "178.22.85.1",
        "192.167.255.255",
        "223.255.255.255",
        "2a02:10:3::1",
        "2606:4700::1111"
      })
  void isOpen(String address) throws UnknownHostException {
    assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/passwd, NOT_HTTP",
    "ftp://example.nl/, NOT_HTTP",
    "jar:http://example.nl/a.jar!/, NOT_HTTP",
    "/alleen/een/pad, NOT_HTTP",
    "http:///geen-host, NOT_HTTP",
    "http://127.1/, NOT_HTTP",
    "http://naam:wachtwoord@site.test/, CREDENTIALS",
    "http://site.test:8080/, PORT",
    "http://site.test:22/, PORT",
    "http://127.0.0.1/, PRIVATE_ADDRESS",
    "http://2130706433/, PRIVATE_ADDRESS",
    "http://[::1]/, PRIVATE_ADDRESS",
    "http://[::ffff:127.0.0.1]/, PRIVATE_ADDRESS",
    "http://localhost/, PRIVATE_ADDRESS",
    "http://169.254.169.254/latest/meta-data/, PRIVATE_ADDRESS"
  })
  void anAddressThatIsNeverAsked(URI address, Refusal why) {
    try (Fetcher outside = Fetcher.of(SETTINGS, time)) {
      assertThat(outside.fetch(address, Optional.empty()))
          .isEqualTo(new Fetched.Refused(address, why));
    }
  }

  @Test
  void aNameThatLeadsInside() {
    assertThat(refused(server.at("inside.test", "/"))).isEqualTo(Refusal.PRIVATE_ADDRESS);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aNameThatLeadsInsideTheSecondTime() {
    AtomicInteger times = new AtomicInteger();
    Network changing =
        new Network() {
          @Override
          public List<InetAddress> addressesOf(String host) throws UnknownHostException {
            // Once for robots.txt; then it is another machine.
            return List.of(
                InetAddress.getByName(times.incrementAndGet() == 1 ? "127.0.0.1" : "127.0.0.2"));
          }

          @Override
          public boolean isOpen(InetAddress address) {
            return new TestNetwork().isOpen(address);
          }
        };
    try (Fetcher rebound = Fetcher.of(SETTINGS.alsoLocal(), time, changing, time)) {
      assertThat(rebound.fetch(server.at("/"), Optional.empty()))
          .isEqualTo(new Fetched.Refused(server.at("/"), Refusal.PRIVATE_ADDRESS));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.2/, PRIVATE_ADDRESS",
    "http://inside.test/, PRIVATE_ADDRESS",
    "file:///etc/passwd, NOT_HTTP",
    "gopher://site.test/, NOT_HTTP",
    "http://ik:geheim@site.test/, CREDENTIALS"
  })
  void aRedirectToWhereNobodyMayGo(String to, Refusal why) {
    server.answer("/a", 302, "Location: " + to + "\r\n");

    assertThat(refused(server.at("/a"))).isEqualTo(why);
  }

  @Test
  void aRobotsFileThatLeadsInside() {
    server.answer("/robots.txt", 302, "Location: http://127.0.0.2/secret\r\n").html("/a", "");

    assertThat(refused(server.at("/a"))).isEqualTo(Refusal.PRIVATE_ADDRESS);
    assertThat(server.paths()).isEmpty();
  }

  @Test
  void aCircleOfRedirects() {
    server.answer("/a", 301, "Location: /b\r\n").answer("/b", 301, "Location: /a\r\n");

    assertThat(refused(server.at("/a"))).isEqualTo(Refusal.TOO_MANY_REDIRECTS);
    assertThat(server.paths()).hasSize(SETTINGS.mostRedirects() + 1);
  }

  @Test
  void redirectsForGoodAndForNow() {
    server
        .answer("/oud", 301, "Location: nieuw\r\n")
        .answer("/ouder", 308, "Location: /oud\r\n")
        .answer("/even", 302, "Location: /oud\r\n")
        .html("/nieuw", "hallo");

    assertThat(fetch(server.at("/ouder")))
        .isInstanceOfSatisfying(
            Fetched.Page.class,
            page -> {
              assertThat(page.asked()).isEqualTo(server.at("/ouder"));
              assertThat(page.address()).isEqualTo(server.at("/nieuw"));
              assertThat(page.movedForGood()).isTrue();
            });
    assertThat(fetch(server.at("/even")))
        .isInstanceOfSatisfying(
            Fetched.Page.class, page -> assertThat(page.movedForGood()).isFalse());
  }

  @Test
  void aRedirectWithLettersThatAnAddressMayNotHave() {
    server
        .answer("/a", 302, "Location: " + server.at("/") + "b c|d\r\n")
        .html("/b%20c%7Cd", "hallo")
        .answer("/e", 302, "Location: /caf\u00e9\r\n");

    assertThat(fetch(server.at("/a"))).isInstanceOf(Fetched.Page.class);
    fetch(server.at("/e"));
    assertThat(server.paths()).allMatch(path -> path.chars().allMatch(c -> c < 128));
  }

  @Test
  void aRedirectToNowhere() {
    server.answer("/leeg", 302, "").answer("/onzin", 302, "Location: http://[/\r\n");

    assertThat(fetch(server.at("/leeg"))).isInstanceOf(Fetched.Failed.class);
    assertThat(refused(server.at("/onzin"))).isEqualTo(Refusal.NOT_HTTP);
  }

  @Test
  void everyHostOnTheWayIsAskedWhatItAllows() {
    server
        .answer("/a", 302, "Location: " + server.at("other.test", "/dicht") + "\r\n")
        .robots("User-agent: *\nDisallow: /dicht");

    assertThat(refused(server.at("/a"))).isEqualTo(Refusal.ROBOTS);
    assertThat(server.paths()).containsExactly("/a");
  }

  private Fetched fetch(URI address) {
    return fetcher.fetch(address, Optional.empty());
  }

  private Refusal refused(URI address) {
    return ((Fetched.Refused) fetch(address)).why();
  }
}
