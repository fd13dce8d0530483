package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.steunwijzer.conversation.Exchange;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who somebody is to us: one cookie, one conversation, gone when wiped. */
class VisitorTest {

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

  @Test
  void lookingAroundLeavesNoCookie() {
    guest.page("/");
    guest.page("/regelingen");
    guest.page("/regelingen/bmkb");
    guest.page("/over");
    assertThat(guest.cookies()).isEmpty();
  }

  @Test
  void cookieIsKeptFromScriptsAndFromOtherSites() {
    HttpResponse<String> response = guest.post("/vragen", Map.of("vraag", "Wat is de BMKB?"));
    String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .contains("HttpOnly")
        .contains("SameSite=Lax")
        .contains("Path=/")
        .contains("Max-Age=" + 30 * 24 * 60 * 60);
    assertThat(response.headers().allValues("Set-Cookie")).hasSize(1);
  }

  /** A conversation is kept as long as it is used; who asks on must not lose the way to it. */
  @Test
  void cookieLivesAsLongAsTheConversationIsUsed() {
    guest.ask("Wat is de BMKB?");
    HttpResponse<String> response = guest.post("/vragen", Map.of("vraag", "Wat is de WBSO?"));
    assertThat(response.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("gesprek=" + guest.conversation())
        .contains("Max-Age=" + 30 * 24 * 60 * 60);
  }

  @Test
  void pagesSayHowLongThisServerKeepsAConversation(@TempDir Path folder) {
    try (TestServer forgetful = TestServer.start(folder, Duration.ofDays(7))) {
      Guest visitor = new Guest(forgetful);
      assertThat(visitor.page("/").text()).contains("je woorden worden 7 dagen bewaard");
      assertThat(visitor.page("/over").text()).contains("worden 7 dagen bewaard");
    }
  }

  @Test
  void cookieHoldsNothingButTheIdOfTheConversation() {
    guest.ask("Wat is de BMKB?");
    assertThat(guest.cookies()).extracting(HttpCookie::getName).containsExactly("gesprek");
    assertThat(guest.conversation()).matches("[\\w-]{32}");
    assertThat(server.store().exchanges(guest.conversation()))
        .extracting(Exchange::question)
        .containsExactly("Wat is de BMKB?");
  }

  @Test
  void visitorsDoNotSeeEachOther() {
    Guest other = new Guest(server);
    guest.ask("Wat is de BMKB?");
    other.ask("Wat is de WBSO?");
    assertThat(guest.page("/").select(".question p").eachText()).containsExactly("Wat is de BMKB?");
    assertThat(other.page("/").select(".question p").eachText()).containsExactly("Wat is de WBSO?");
    assertThat(new Guest(server).page("/").select("li.exchange")).isEmpty();
  }

  @Test
  void inventedConversationIsNoConversation() {
    HttpResponse<String> response =
        guest.send(guest.request("/").header("Cookie", "gesprek=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"));
    assertThat(Guest.parse(response).select("li.exchange")).isEmpty();
  }

  @Test
  void wipingTakesTheConversationOffThePage() {
    Document page = guest.ask("Wat is de BMKB?");
    Document after = guest.follow(guest.submit(page.expectFirst("form#wissen"), Map.of()));
    assertThat(after.select("li.exchange")).isEmpty();
    assertThat(guest.cookies()).isEmpty();
  }

  @Test
  void wipingTakesTheConversationOffTheDisk() {
    Document page = guest.ask("Krijgt mijn paarsgestreepte winkel BMKB?");
    String conversation = guest.conversation();
    assertThat(server.onDisk()).contains("paarsgestreepte");
    guest.submit(page.expectFirst("form#wissen"), Map.of());
    assertThat(server.store().exists(conversation)).isFalse();
    assertThat(server.store().exchanges(conversation)).isEmpty();
    assertThat(server.onDisk()).doesNotContain("paarsgestreepte");
  }

  @Test
  void wipingLeavesTheConversationsOfOthers() {
    Guest other = new Guest(server);
    other.ask("Wat is de WBSO?");
    guest.submit(guest.ask("Wat is de BMKB?").expectFirst("form#wissen"), Map.of());
    assertThat(other.page("/").select("li.exchange")).hasSize(1);
  }

  @Test
  void wipingNothingLeadsToTheFirstPage() {
    assertThat(guest.follow(guest.post("/wissen", Map.of())).select("li.exchange")).isEmpty();
  }

  @Test
  void nothingToWipeShowsNoButtonForIt() {
    assertThat(guest.page("/").expectFirst("form#wissen").hasAttr("hidden")).isTrue();
    assertThat(guest.ask("hallo").expectFirst("form#wissen").hasAttr("hidden")).isFalse();
  }
}
