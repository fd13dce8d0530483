package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server gives away and from whom it takes a form. */
class GuardTest {

  private static TestServer server;

  private Guest guest;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = TestServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void arrive() {
    guest = new Guest(server);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/vragen", "/oordeel", "/wissen"})
  void formFromAnotherSiteIsRefusedInPlainDutch(String path) {
    HttpResponse<String> response =
        guest.send(
            guest.form(path, Map.of("vraag", "hallo")).header("Origin", "https://elders.example"));
    assertThat(response.statusCode()).isEqualTo(403);
    Document page = Guest.parse(response);
    assertThat(page.expectFirst("h1").text()).isEqualTo("Verzoek niet toegestaan");
    assertThat(page.expectFirst("main .lead").text())
        .isEqualTo("Dit verzoek komt van een andere site.");
    assertThat(guest.cookies()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "http://localhost", "http://localhost:1", "https://elders.example", "%%"})
  void originThatIsNotOurOwnIsRefused(String origin) {
    HttpResponse<String> response =
        guest.send(guest.form("/vragen", Map.of("vraag", "hallo")).header("Origin", origin));
    assertThat(response.statusCode()).isEqualTo(403);
  }

  @Test
  void formFromAnotherSiteWipesNothing() {
    guest.ask("hallo");
    guest.send(guest.form("/wissen", Map.of()).header("Origin", "https://elders.example"));
    assertThat(server.store().exists(guest.conversation())).isTrue();
  }

  @Test
  void formFromOurOwnSiteIsTaken() {
    String own = server.at("").toString();
    HttpResponse<String> response =
        guest.send(guest.form("/vragen", Map.of("vraag", "hallo")).header("Origin", own));
    assertThat(response.statusCode()).isEqualTo(303);
  }

  @Test
  void readingFromAnotherSiteIsAllowed() {
    assertThat(
            guest
                .send(guest.request("/over").header("Origin", "https://elders.example"))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void formOverSixtyFourKilobytesIsRefusedInPlainDutch() {
    HttpResponse<String> response = guest.post("/vragen", Map.of("vraag", "a".repeat(65_000)));
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Guest.parse(response).expectFirst("main .lead").text()).contains("Stuur minder");
  }

  @ParameterizedTest
  @CsvSource({
    "/static/css/site.css, text/css",
    "/static/js/chat.js,          text/javascript",
    "/static/js/lookup.js,        text/javascript",
    "/static/icon.svg,            image/svg+xml"
  })
  void staticFileIsServedAsWhatItIs(String path, String contentType) {
    HttpResponse<String> response = guest.get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(contentType);
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/../templates/chat.mustache",
        "/static/%2e%2e/templates/chat.mustache",
        "/static/..%2ftemplates/chat.mustache",
        "/static/..%5ctemplates/chat.mustache",
        "/static/css/../../templates/chat.mustache",
        "/static//etc/passwd",
        "/static/../../logback.xml",
        "/static/%2e%2e/%2e%2e/openapi.json",
        "/web/templates/chat.mustache",
        "/static/",
        "/static/css/",
        "/static/css/bestaat-niet.css"
      })
  void nothingButStaticFilesIsServed(String path) {
    HttpResponse<String> response = guest.get(path);
    assertThat(response.statusCode()).isIn(400, 404);
    assertThat(response.body()).doesNotContain("{{", "root:", "<appender", "\"openapi\"");
  }
}
