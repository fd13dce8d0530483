package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the first view costs: bytes, requests, cookies, and things that jump. */
@WideAndNarrow
final class FirstViewIT extends BrowserFlow {

  private static final int MOST_BYTES = 120_000;

  private static final Set<String> TEXT = Set.of("document", "stylesheet", "script");

  /** Adds up how far things on the page move without anybody having asked for it. */
  private static final String WATCH_SHIFTS =
      """
      window.shifted = 0;
      new PerformanceObserver((list) => {
        list.getEntries().forEach((e) => { if (!e.hadRecentInput) window.shifted += e.value; });
      }).observe({ type: 'layout-shift', buffered: true });
      """;

  private List<Request> firstView() {
    List<Request> requests = new ArrayList<>();
    page.onRequestFinished(requests::add);
    Chat.open(page);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return requests;
  }

  @Test
  void firstViewIsLight() {
    List<Sizes> sizes = firstView().stream().map(Request::sizes).toList();
    int bytes = sizes.stream().mapToInt(s -> s.responseBodySize + s.responseHeadersSize).sum();
    System.out.printf("first view on %s: %d requests, %d bytes%n", screen, sizes.size(), bytes);
    assertThat(bytes).isPositive().isLessThan(MOST_BYTES);
  }

  @Test
  void textIsCompressedAndKeptForAWhile() {
    List<Response> texts =
        firstView().stream()
            .filter(request -> TEXT.contains(request.resourceType()))
            .map(Request::response)
            .toList();
    assertThat(texts)
        .hasSizeGreaterThan(3)
        .allSatisfy(text -> assertThat(text.headerValue("content-encoding")).isEqualTo("gzip"));
    assertThat(texts)
        .filteredOn(text -> text.url().contains("/static/"))
        .allSatisfy(text -> assertThat(text.headerValue("cache-control")).startsWith("max-age="));
  }

  @Test
  void oneCookieAndOnlyOnceSomethingWasAsked() {
    Chat chat = Chat.open(page);
    assertThat(page.context().cookies()).isEmpty();
    chat.ask(Chat.BANK);
    assertThat(page.context().cookies()).hasSize(1);
  }

  @Test
  void nothingJumps() {
    page.addInitScript(WATCH_SHIFTS);
    Chat chat = Chat.open(page);
    page.waitForTimeout(500);
    assertThat(((Number) page.evaluate("window.shifted")).doubleValue()).isZero();
    chat.ask(Chat.BANK);
    assertThat(((Number) page.evaluate("window.shifted")).doubleValue()).isLessThan(0.1);
  }

  @Test
  void slowNetworkGetsAnAnswerToo() {
    CDPSession session = page.context().newCDPSession(page);
    JsonObject slow = new JsonObject();
    slow.addProperty("offline", false);
    slow.addProperty("latency", 400);
    slow.addProperty("downloadThroughput", 400_000 / 8);
    slow.addProperty("uploadThroughput", 400_000 / 8);
    session.send("Network.enable");
    session.send("Network.emulateNetworkConditions", slow);
    long start = System.nanoTime();
    Chat chat = Chat.open(page);
    assertThat(chat.send()).isEnabled();
    System.out.printf(
        "usable over slow 3G on %s after %d ms%n", screen, (System.nanoTime() - start) / 1_000_000);
    chat.ask(Chat.BANK);
    assertThat(chat.marks().first()).isVisible();
  }
}
