package nl.steunwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/**
 * What all tests in the browser share: each class says on which screens it runs and has a server of
 * its own; each test is a new visitor, and fails if anything goes wrong out of sight.
 */
@Tag("browser")
@ParameterizedClass(name = "{0}")
@ExtendWith(Browsing.class)
abstract class BrowserFlow {

  @TempDir static Path data;

  static Site site;

  @Parameter Screen screen = Screen.WIDE;

  Page page;
  Watch watch;

  private BrowserContext context;

  @BeforeAll
  static void startServer() {
    site = Site.start(data);
  }

  @AfterAll
  static void stopServer() {
    site.close();
  }

  @BeforeEach
  void arrive(Browser browser) {
    arrive(browser, site.address());
  }

  /**
   * Begins a visit.
   *
   * @param others the addresses of other sites that may be asked for something
   */
  final void arrive(Browser browser, String address, String... others) {
    context = browser.newContext(visitor(address));
    context.setDefaultTimeout(Browsing.PATIENCE);
    watch =
        Watch.over(
            context, Stream.concat(Stream.of(address), Stream.of(others)).toArray(String[]::new));
    page = context.newPage();
  }

  /** What kind of visitor comes; a subclass may have another. */
  Browser.NewContextOptions visitor(String address) {
    return screen.visitor(address);
  }

  @AfterEach
  void nothingWentWrongOutOfSight() {
    context.close();
    assertThat(watch.troubles()).isEmpty();
  }
}
