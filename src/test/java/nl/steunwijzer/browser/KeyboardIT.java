package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No mouse: all is reached with Tab. */
@WideAndNarrow
final class KeyboardIT extends BrowserFlow {

  private static final int MOST_STOPS = 200;

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private Locator focused() {
    return page.locator(":focus");
  }

  /** Tabs on until an element has focus. */
  private void tabTo(Locator element) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      if ((Boolean) element.evaluate("e => e === document.activeElement")) {
        return;
      }
      press("Tab");
    }
    assertThat(element).isFocused();
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void firstStopIsTheLinkThatSkipsTheMenu() {
    Chat.open(page);
    press("Tab");
    assertThat(link("Naar de inhoud")).isFocused();
    assertThat(link("Naar de inhoud")).isInViewport();
    press("Enter", "Tab");
    assertThat(page.locator("main :focus")).isVisible();
  }

  @Test
  void questionIsAskedSourceReadAndClosedWithoutAMouse() {
    Chat chat = Chat.open(page);
    tabTo(chat.question());
    page.keyboard().type(Chat.BANK);
    press("Tab");
    assertThat(chat.send()).isFocused();
    press("Enter");
    assertThat(chat.answer().locator("h2").first()).isFocused();
    tabTo(chat.marks().first());
    press("Enter");
    assertThat(chat.panel()).isVisible();
    press("Shift+Tab");
    assertThat(chat.button("Sluit bron")).isFocused();
    press("Enter");
    assertThat(chat.panel()).isHidden();
    assertThat(chat.marks().first()).isFocused();
  }

  @Test
  void situationIsToldWithoutAMouse() {
    Chat chat = Chat.open(page);
    tabTo(chat.situation().locator("summary"));
    press("Enter", "Tab");
    assertThat(page.getByLabel("Fase")).isFocused();
    tabTo(page.getByLabel("Mensen in dienst"));
    page.keyboard().type("3");
    press("Tab");
    assertThat(page.locator("#bekend")).containsText("3");
    tabTo(page.locator("#wis-situatie"));
    press("Enter");
    assertThat(page.getByLabel("Mensen in dienst")).hasValue("");
    assertThat(chat.situation().locator("summary")).isFocused();
  }

  @Test
  void sentenceIsReportedWithoutAMouse() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    tabTo(chat.report().locator("summary"));
    press("Enter", "Tab", "Space");
    assertThat(chat.report().locator("input[type=radio]").first()).isChecked();
    tabTo(chat.report().getByRole(AriaRole.BUTTON));
    press("Enter");
    assertThat(chat.report().locator(".thanks")).hasText("Bedankt, dat helpt ons.");
  }

  @Test
  void escapeReturnsToTheMarkThatOpenedTheSource() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    tabTo(chat.marks().nth(1));
    press("Enter");
    assertThat(chat.panel().locator("mark")).isVisible();
    press("Escape");
    assertThat(chat.marks().nth(1)).isFocused();
  }

  @Test
  void sourcesCanBeFoldedAway() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    tabTo(chat.answer().locator(".sources summary"));
    press("Enter");
    assertThat(chat.answer().locator(".source").first()).isHidden();
  }

  @Test
  void filtersOpenAndWorkWithoutAMouse() {
    page.navigate("/regelingen");
    tabTo(page.locator(".facet summary").nth(1));
    press("Enter", "Tab");
    assertThat(focused()).hasAttribute("href", Pattern.compile("kind="));
    press("Enter");
    assertThat(page.locator(".applied a")).containsText("Soort");
    assertThat(page.locator("#aantal")).isFocused();
    press("Tab");
    assertThat(page.locator(".applied a")).isFocused();
  }
}
