package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An adviser works without a mouse. */
@WideAndNarrow
final class ShortcutsIT extends BrowserFlow {

  private Locator words() {
    return page.locator("#q");
  }

  private Locator link(int number) {
    return page.locator(".results h2 a").nth(number);
  }

  private Locator help() {
    return page.getByRole(AriaRole.DIALOG);
  }

  private void press(String key) {
    page.keyboard().press(key);
  }

  private void search(String text) {
    page.navigate("/regelingen");
    words().pressSequentially(text);
    assertThat(page.locator("#aantal")).containsText("‘" + text + "’");
  }

  @Test
  void fromTheSearchFieldToASectionWithoutAMouse() {
    search("bmkb");
    press("ArrowDown");
    assertThat(link(0)).isFocused();
    press("Enter");
    assertThat(page.locator("main.topic h1")).containsText("BMKB");
    assertThat(page.locator("#toetsen-open")).isVisible();
    press("j");
    press("j");
    assertThat(page.locator("main h2:focus")).isInViewport();
    String second = page.locator("main h2:focus").innerText();
    press("p");
    assertThat(page.locator("main :is(h1, h2):focus")).not().hasText(second);
  }

  @Test
  void arrowsAndLettersMoveThroughTheResults() {
    search("lening");
    press("ArrowDown");
    press("ArrowDown");
    assertThat(link(1)).isFocused();
    press("j");
    assertThat(link(2)).isFocused();
    press("k");
    press("ArrowUp");
    assertThat(link(0)).isFocused();
    press("ArrowUp");
    assertThat(words()).isFocused();
  }

  @Test
  void slashGoesToTheSearchField() {
    search("lening");
    press("ArrowDown");
    press("/");
    assertThat(words()).isFocused();
    assertThat(words()).hasValue("lening");
  }

  @Test
  void slashOnATopicGoesToTheLookUp() {
    page.navigate("/regelingen/bmkb");
    press("/");
    assertThat(page).hasURL(Pattern.compile("/regelingen$"));
    assertThat(words()).isFocused();
  }

  @Test
  void lettersTypedInAFieldAreOnlyLetters() {
    page.navigate("/regelingen");
    words().pressSequentially("jkcnp/?");
    assertThat(words()).hasValue("jkcnp/?");
    assertThat(words()).isFocused();
    assertThat(help()).isHidden();
    assertThat(page.locator("#bak")).isHidden();
  }

  @Test
  void letterPutsTheResultAsideToCompare() {
    search("bmkb");
    press("ArrowDown");
    press("c");
    assertThat(page.locator("#bak")).containsText("BMKB");
    press("c");
    assertThat(page.locator("#bak")).isHidden();
  }

  @Test
  void letterPutsTheTopicAsideToCompare() {
    page.navigate("/regelingen/bmkb");
    press("c");
    assertThat(page.locator("#bak")).containsText("BMKB");
  }

  @Test
  void questionMarkShowsTheKeysAndEscapeClosesThem() {
    page.navigate("/regelingen/bmkb");
    press("?");
    assertThat(help()).containsText("naar het zoekveld");
    press("Escape");
    assertThat(help()).isHidden();
  }

  @Test
  void keysOfOneLetterCanBeSwitchedOffForGood() {
    page.navigate("/regelingen/bmkb");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sneltoetsen")).click();
    help().getByRole(AriaRole.CHECKBOX).uncheck();
    help().getByRole(AriaRole.BUTTON).click();
    press("c");
    press("?");
    assertThat(page.locator("#bak")).isHidden();
    assertThat(help()).isHidden();

    page.reload();
    press("c");
    assertThat(page.locator("#bak")).isHidden();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sneltoetsen")).click();
    assertThat(help().getByRole(AriaRole.CHECKBOX)).not().isChecked();
  }

  @Test
  void keysWithControlAreLeftToTheBrowser() {
    page.navigate("/regelingen/bmkb");
    press("Control+c");
    assertThat(page.locator("#bak")).isHidden();
  }
}
