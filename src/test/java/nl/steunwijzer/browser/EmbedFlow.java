package nl.steunwijzer.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import nl.steunwijzer.web.EmbedOrigins;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests on the page of another site: it comes first, and a server that lets it in. */
abstract class EmbedFlow extends BrowserFlow {

  @TempDir Path ownData;

  HostSite host;
  Site own;

  @BeforeEach
  @Override
  void arrive(Browser browser) {
    host = HostSite.open();
    own = server(EmbedOrigins.of(List.of(host.origin())));
    host.trusting(own.address());
    arrive(browser, host.origin(), own.address());
  }

  /** The server; a subclass may have another. */
  Site server(EmbedOrigins origins) {
    return Site.embedded(ownData, origins);
  }

  @AfterEach
  @Override
  void nothingWentWrongOutOfSight() {
    try (Site site = own;
        HostSite other = host) {
      super.nothingWentWrongOutOfSight();
    }
  }

  /** The chat on a page of the other site. */
  Widget open() {
    return open("nl");
  }

  Widget open(String language) {
    return show(
        host, language, own.address() + Widget.SCRIPT, "<steunwijzer-chat></steunwijzer-chat>");
  }

  /** The chat on a page of another site that stands in this way. */
  Widget show(HostSite where, String language, String script, String content) {
    where.page("/ondernemen", language, script, content);
    page.navigate(where.origin() + "/ondernemen");
    return Widget.on(page);
  }

  void picture(String name) {
    Path file =
        Path.of(
            "target",
            "screenshots",
            "embed-%s-%s.png".formatted(name, screen).toLowerCase(java.util.Locale.ROOT));
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }
}
