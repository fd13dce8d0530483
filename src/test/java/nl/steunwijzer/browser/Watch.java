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

  private final List<String> addresses;
  private final List<String> troubles = new ArrayList<>();

  private Watch(List<String> addresses) {
    this.addresses = new ArrayList<>(addresses);
  }

  /** Watches a visitor of these sites. */
  static Watch over(BrowserContext context, String... addresses) {
    Watch watch = new Watch(List.of(addresses));
    context.onConsoleMessage(watch::hear);
    context.onWebError(error -> watch.troubles.add("script: " + error.error()));
    context.onRequest(watch::see);
    return watch;
  }

  /** Somebody else may be asked for something, too. */
  void alsoTrust(String address) {
    addresses.add(address);
  }

  private void hear(ConsoleMessage message) {
    if (BAD.contains(message.type())) {
      troubles.add(message.type() + ": " + message.text());
    }
  }

  private void see(Request request) {
    if (addresses.stream().noneMatch(address -> request.url().startsWith(address + "/"))) {
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
