package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No mouse: all is reached with Tab, and one sees where one is. */
@WideAndNarrow
final class KeyboardIT extends BrowserFlow {

  private static final int MOST_STOPS = 200;

  /** What is wrong with the place of focus; null when focus has left the page. */
  private static final String FOCUS =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return null;
        const name = `${e.tagName}.${e.className} '${e.textContent.trim().slice(0, 40)}'`;
        const style = getComputedStyle(e);
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
          return `no outline: ${name}`;
        }
        const shown = [...e.getClientRects()].some((r) =>
          [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].some(([x, y]) =>
            e.contains(document.elementFromPoint(r.left + r.width * x, r.top + r.height * y))));
        return shown ? '' : `covered or out of view: ${name}`;
      }
      """;

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

  /** Tabs through the whole page and returns the stops where one cannot see where one is. */
  private List<String> badStops() {
    List<String> bad = new ArrayList<>();
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      press("Tab");
      String state = (String) page.evaluate(FOCUS);
      if (state == null) {
        assertThat(stop).isPositive();
        return bad;
      }
      if (!state.isEmpty()) {
        bad.add(state);
      }
    }
    bad.add("no end after %d stops".formatted(MOST_STOPS));
    return bad;
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

  @ParameterizedTest
  @EnumSource
  void everyStopIsSeen(Scene scene) {
    scene.enter(page, watch);
    page.evaluate("document.querySelector('.skip').focus()");
    assertThat(badStops()).as("%s on %s", scene, screen).isEmpty();
  }

  @Test
  void sourcesCanBeFoldedAway() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    tabTo(chat.answer().locator("summary"));
    press("Enter");
    assertThat(chat.answer().locator(".source").first()).isHidden();
  }

  @Test
  void filtersOpenAndWorkWithoutAMouse() {
    page.navigate("/regelingen");
    tabTo(page.locator("summary").nth(1));
    press("Enter", "Tab");
    assertThat(focused()).hasAttribute("href", Pattern.compile("kind="));
    press("Enter");
    assertThat(page.locator(".applied a")).containsText("Soort");
    assertThat(page.locator("#aantal")).isFocused();
    press("Tab");
    assertThat(page.locator(".applied a")).isFocused();
  }
}
