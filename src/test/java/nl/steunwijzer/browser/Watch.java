package nl.steunwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sees what a visitor does not: errors and warnings on the console, violations of the content
 * security policy among them, scripts that fail, and requests to other hosts.
 */
final class Watch {

  private static final Set<String> BAD = Set.of("error", "warning");

  private final String address;
  private final List<String> troubles = new ArrayList<>();

  private Watch(String address) {
    this.address = address;
  }

  static Watch over(BrowserContext context, String address) {
    Watch watch = new Watch(address);
    context.onConsoleMessage(watch::hear);
    context.onWebError(error -> watch.troubles.add("script: " + error.error()));
    context.onRequest(watch::see);
    return watch;
  }

  private void hear(ConsoleMessage message) {
    if (BAD.contains(message.type())) {
      troubles.add(message.type() + ": " + message.text());
    }
  }

  private void see(Request request) {
    if (!request.url().startsWith(address + "/")) {
      troubles.add("request to another host: " + request.url());
    }
  }

  List<String> troubles() {
    return troubles;
  }

  /** Takes away a trouble that has to be there: browsers write refused requests to the console. */
  void expect(String words) {
    assertThat(troubles.removeIf(trouble -> trouble.contains(words)))
        .as("a trouble with '%s' among %s", words, troubles)
        .isTrue();
  }
}
