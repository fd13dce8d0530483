package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The chat in a frame. */
@WideAndNarrow
final class EmbedFrameIT extends EmbedFlow {

  private static final String HEARD =
      """
      addEventListener('message', ({ origin, data }) => {
        document.querySelector('iframe').height = data.steunwijzer.height;
        document.querySelector('h1').textContent = origin;
      });
      """;

  private static String frame(Site site) {
    return "<iframe src=\"%s/ingesloten\" title=\"Vraag\" width=\"100%%\"></iframe>"
        .formatted(site.address());
  }

  @Test
  void allowedSiteShowsTheChatAndHearsHowHighItIs() {
    host.script("/hoogte.js", HEARD);
    show(host, "nl", "/hoogte.js", frame(own));
    Widget chat = Widget.inFrame(page);
    chat.ask(Chat.BANK);
    assertThat(chat.marks().first()).isVisible();
    assertThat(page.locator("h1")).hasText(own.address());
    page.waitForCondition(() -> scrolls(page) <= 0);
    assertThat(page.locator("iframe").boundingBox().height).isGreaterThan(600);
  }

  /** By how much the content of the frame is higher than the frame. */
  private static int scrolls(Page page) {
    Frame frame = page.frames().getLast();
    return (int)
        frame.evaluate(
            "document.documentElement.scrollHeight - document.documentElement.clientHeight");
  }

  @Test
  void siteThatIsNotAllowedShowsNothing() {
    try (HostSite other = HostSite.open().trusting(own.address())) {
      watch.alsoTrust(other.origin());
      show(other, "nl", "/geen.js", frame(own));
      page.waitForCondition(() -> !watch.troubles().isEmpty());
      watch.expect("frame-ancestors");
      assertThat(Widget.inFrame(page).element()).hasCount(0);
    }
  }

  @Test
  void withoutAScriptALinkLeadsToTheChatInTheWholeWindow(Browser browser) {
    try (BrowserContext plain =
        browser.newContext(visitor(host.origin()).setJavaScriptEnabled(false))) {
      Page view = plain.newPage();
      host.page("/ondernemen", "nl", "/geen.js", frame(own));
      view.navigate("/ondernemen");
      Locator link = view.frameLocator("iframe").getByText("Stel je vraag op Steunwijzer");
      link.click();
      view.waitForURL(own.address() + "/");
      assertThat(view.getByLabel("Stel je vraag")).isVisible();
    }
  }

  @Test
  void exampleHoldsBothWaysAndBothAnswer() {
    page.navigate(own.address() + "/voorbeeld-insluiten");
    Widget.on(page).ask(Chat.BANK);
    Widget.inFrame(page).ask("Wat is de BMKB?");
    assertThat(Widget.inFrame(page).answer()).containsText("BMKB");
    page.waitForCondition(() -> scrolls(page) <= 0);
    picture("example");
  }
}
