package nl.steunwijzer.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives tests the browser, which is started once for all of them. Without a browser the first test
 * fails and says what to do; there is no use in the others saying it again.
 */
final class Browsing extends TypeBasedParameterResolver<Browser> {

  /** How long something may take to appear on a busy machine (ms). */
  static final double PATIENCE = 20_000;

  /** The browser, or nothing if it could not be found. */
  private record Started(Optional<Playwright> playwright, Optional<Browser> browser)
      implements AutoCloseable {
    @Override
    public void close() {
      browser.ifPresent(Browser::close);
      playwright.ifPresent(Playwright::close);
    }
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store =
        context.getRoot().getStore(ExtensionContext.Namespace.create(Browsing.class));
    Started known = store.get(Started.class, Started.class);
    if (known != null) {
      return known.browser().orElseThrow(() -> new TestAbortedException(Chromium.MISSING));
    }
    try {
      Started started = start(Chromium.ofThisMachine());
      store.put(Started.class, started);
      return started.browser().orElseThrow();
    } catch (Chromium.Missing e) {
      store.put(Started.class, new Started(Optional.empty(), Optional.empty()));
      throw e;
    }
  }

  private static Started start(Chromium chromium) {
    var options = chromium.launchOptions();
    Playwright playwright = Playwright.create();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    return new Started(Optional.of(playwright), Optional.of(playwright.chromium().launch(options)));
  }
}
