package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of other sites may ask and read. */
class CrossOriginTest {

  private static final String ALLOWED = "https://www.voorbeeldstad.example";
  private static final String OTHER = "https://elders.example";
  private static final String QUESTION = "{\"question\": \"Wat is de BMKB?\"}";

  private static TestServer server;
  private static TestServer closed;

  @BeforeAll
  static void start(@TempDir Path folder, @TempDir Path data) {
    server = TestServer.embedded(folder, ALLOWED, "http://localhost:1");
    closed = TestServer.start(data);
  }

  @AfterAll
  static void stop() {
    server.close();
    closed.close();
  }

  private static HttpResponse<String> from(String origin, String path) {
    Guest guest = new Guest(server);
    return guest.send(guest.request(path).header("Origin", origin));
  }

  private static HttpResponse<String> preflight(TestServer server, String origin, String path) {
    Guest guest = new Guest(server);
    return guest.send(
        guest
            .request(path)
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "content-type"));
  }

  private static HttpResponse<String> ask(TestServer server, String origin) {
    Guest guest = new Guest(server);
    return guest.send(question(guest).header("Origin", origin));
  }

  private static HttpRequest.Builder question(Guest guest) {
    return guest
        .request("/api/v1/answers")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(QUESTION));
  }

  private static Optional<String> allowed(HttpResponse<?> response) {
    return response.headers().firstValue("Access-Control-Allow-Origin");
  }

  private static void assertNothingIsShared(HttpHeaders headers) {
    assertThat(headers.map().keySet()).noneMatch(name -> name.startsWith("access-control-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/topics",
        "/api/v1/openapi.json",
        "/api/v1/topics/bestaat-niet",
        "/static/js/embed.js"
      })
  void allowedSiteReadsTheApiAndTheScripts(String path) {
    HttpResponse<String> response = from(ALLOWED, path);
    assertThat(allowed(response)).hasValue(ALLOWED);
    assertThat(response.headers().firstValue("Access-Control-Expose-Headers"))
        .hasValue("API-Version");
    assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/regelingen", "/over", "/ingesloten", "/voorbeeld-insluiten"})
  void pagesAreNotRead(String path) {
    assertNothingIsShared(from(ALLOWED, path).headers());
  }

  @Test
  void allowedSiteMayAskAfterAPreflight() {
    HttpResponse<String> preflight = preflight(server, ALLOWED, "/api/v1/answers");
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.body()).isEmpty();
    assertThat(allowed(preflight)).hasValue(ALLOWED);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
        .hasValue("Content-Type");
    HttpResponse<String> response = ask(server, ALLOWED);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(allowed(response)).hasValue(ALLOWED);
    assertThat(response.headers().firstValue("API-Version")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {OTHER, "null", "https://www.voorbeeldstad.example.elders.example", "%%"})
  void otherSiteIsRefused(String origin) {
    HttpResponse<String> response = ask(server, origin);
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(JsonClient.contentType(response)).isEqualTo("application/problem+json");
    assertThat(JsonClient.read(response.body()).path("detail").asText()).contains("andere site");
    assertNothingIsShared(response.headers());
    assertNothingIsShared(preflight(server, origin, "/api/v1/answers").headers());
    assertNothingIsShared(from(origin, "/api/v1/topics").headers());
    assertNothingIsShared(from(origin, "/static/js/embed.js").headers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/topics", "/static/js/embed.js"})
  void cachesKeepTheReplyToOneSiteFromAnother(String path) {
    assertThat(from(ALLOWED, path).headers().allValues("Vary")).contains("Origin");
    assertThat(from(OTHER, path).headers().allValues("Vary")).contains("Origin");
  }

  @Test
  void opinionOfAnAllowedSiteIsTaken() {
    String id = JsonClient.read(ask(server, ALLOWED).body()).path("id").asText();
    Guest guest = new Guest(server);
    HttpResponse<String> response =
        guest.send(
            guest
                .request("/api/v1/answers/%s/feedback".formatted(id))
                .header("Content-Type", "application/json")
                .header("Origin", ALLOWED)
                .PUT(BodyPublishers.ofString("{\"verdict\": \"up\"}")));
    assertThat(response.statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/documents",
    "DELETE, /api/v1/documents/x",
    "POST, /vragen",
    "POST, /wissen"
  })
  void allowedSiteMayDoNothingElse(String method, String path) {
    Guest guest = new Guest(server);
    HttpResponse<String> response =
        guest.send(
            guest
                .request(path)
                .method(method, BodyPublishers.ofString(""))
                .header("Authorization", "Bearer " + TestServer.TOKEN)
                .header("Origin", ALLOWED));
    assertThat(response.statusCode()).isEqualTo(403);
  }

  @Test
  void nobodyIsLetInUnlessNamed() {
    assertThat(ask(closed, ALLOWED).statusCode()).isEqualTo(403);
    assertNothingIsShared(preflight(closed, ALLOWED, "/api/v1/answers").headers());
  }

  @Test
  void programWithoutASiteAsksAsBefore() {
    Guest guest = new Guest(server);
    assertThat(guest.send(question(guest)).statusCode()).isEqualTo(200);
  }

  @Test
  void onlyTheEmbeddedPageMayStandInAFrameOfAnAllowedSite() {
    Guest guest = new Guest(server);
    for (String path : new String[] {"/ingesloten", "/en/ingesloten"}) {
      assertThat(ancestors(guest, path))
          .isEqualTo("frame-ancestors 'self' http://localhost:1 " + ALLOWED);
    }
    for (String path : new String[] {"/", "/regelingen", "/over", "/voorbeeld-insluiten", "/x"}) {
      assertThat(ancestors(guest, path)).isEqualTo("frame-ancestors 'none'");
    }
    assertThat(ancestors(new Guest(closed), "/ingesloten")).isEqualTo("frame-ancestors 'self'");
  }

  private static String ancestors(Guest guest, String path) {
    String policy = guest.get(path).headers().firstValue("Content-Security-Policy").orElse("");
    return policy.replaceFirst(".*(frame-ancestors [^;]*).*", "$1");
  }

  @Test
  void embeddedPageIsBareAndLeadsOutWithoutAScript() {
    for (Map.Entry<String, String> page :
        Map.of("/ingesloten", "nl", "/en/ingesloten", "en").entrySet()) {
      var html = new Guest(server).page(page.getKey());
      assertThat(html.expectFirst("html").attr("lang")).isEqualTo(page.getValue());
      assertThat(html.select("header, nav, footer")).isEmpty();
      assertThat(html.expectFirst("steunwijzer-chat a").attr("target")).isEqualTo("_top");
    }
  }

  @Test
  void exampleShowsTheCodeForThisServer() {
    var page = new Guest(server).page("/voorbeeld-insluiten");
    assertThat(page.select("pre").text())
        .contains("src=\"" + server.at("/static/js/embed.js"))
        .contains("src=\"" + server.at("/ingesloten"));
  }
}
