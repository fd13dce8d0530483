package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server goes away in the middle; each test has one of its own to lose. */
@WideAndNarrow
final class OutageIT extends BrowserFlow {

  private static final String NO_CONNECTION =
      "Er is geen verbinding. Je vraag staat er nog; probeer het zo nog eens.";

  @TempDir Path ownData;

  private Site own;

  @BeforeEach
  @Override
  void arrive(Browser browser) {
    own = Site.start(ownData);
    arrive(browser, own.address());
  }

  @AfterEach
  @Override
  void nothingWentWrongOutOfSight() {
    try (Site site = own) {
      super.nothingWentWrongOutOfSight();
    }
  }

  @Test
  void lostConnectionIsToldAndTheTypedQuestionStays() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    own.close();
    chat.question().fill("Hoeveel kan ik lenen?");
    chat.send().click();
    assertThat(page.getByRole(AriaRole.ALERT)).hasText(NO_CONNECTION);
    assertThat(chat.question()).hasValue("Hoeveel kan ik lenen?");
    assertThat(chat.question()).isFocused();
    assertThat(chat.answers()).hasCount(1);
    watch.expect("ERR_CONNECTION_REFUSED");
  }

  @Test
  void questionOfAButtonStandsInTheFieldAfterALostConnection() {
    Chat chat = Chat.open(page);
    own.close();
    chat.button(Chat.BANK).click();
    assertThat(page.getByRole(AriaRole.ALERT)).hasText(NO_CONNECTION);
    assertThat(chat.question()).hasValue(Chat.BANK);
    watch.expect("ERR_CONNECTION_REFUSED");
  }

  @Test
  void errorOfTheServerIsToldAndTheTypedQuestionStays() {
    page.route("**/vragen", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
    Chat chat = Chat.open(page);
    chat.question().fill(Chat.BANK);
    chat.send().click();
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("Er ging iets mis. Probeer het nog eens.");
    assertThat(chat.question()).hasValue(Chat.BANK);
    watch.expect("500");
  }

  @Test
  void opinionThatCannotBeKeptIsTold() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    own.close();
    chat.answer().locator(".feedback button").first().click();
    assertThat(chat.answer().locator(".feedback .thanks"))
        .hasText("Bewaren lukte niet. Probeer het nog eens.");
    watch.expect("ERR_CONNECTION_REFUSED");
  }

  @Test
  void filterThatCannotBeFetchedOpensAsAPage() {
    page.navigate("/regelingen");
    page.route(
        "**/regelingen?*",
        route -> {
          if (route.request().headers().containsKey("x-part")) {
            route.abort();
          } else {
            route.resume();
          }
        });
    page.locator(".facet a").first().click();
    assertThat(page.locator(".applied a")).hasCount(1);
    watch.expect("ERR_FAILED");
  }
}
