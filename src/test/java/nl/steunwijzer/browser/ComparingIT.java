package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An adviser puts topics aside and looks at them beside each other. */
@WideAndNarrow
final class ComparingIT extends BrowserFlow {

  private Locator box(String slug) {
    return page.locator(".results input[value='%s']".formatted(slug));
  }

  private Locator tray() {
    return page.locator("#bak");
  }

  private Locator status() {
    return page.getByRole(AriaRole.STATUS);
  }

  private void tick(String slug) {
    page.navigate("/regelingen?q=" + slug);
    box(slug).check();
  }

  private void openTray() {
    tray().getByRole(AriaRole.LINK).click();
  }

  @Test
  void tickedTopicsStandBesideEachOther() {
    tick("bmkb");
    tick("qredits");
    openTray();
    assertThat(page).hasURL(Pattern.compile("/vergelijken\\?r=bmkb&r=qredits$"));
    assertThat(page.locator(".versus")).containsText("Hoogste borgstellingskrediet");
    assertThat(page.locator(".versus")).containsText("verschilt");
  }

  @Test
  void whatIsTickedStaysTickedAfterAnotherSearch() {
    tick("bmkb");
    page.locator("#q").fill("qredits");
    assertThat(box("qredits")).isVisible();
    assertThat(tray()).containsText("BMKB");
    page.locator("#q").fill("bmkb");
    assertThat(box("bmkb")).isChecked();
  }

  @Test
  void oneTopicIsNotEnough() {
    tick("bmkb");
    assertThat(status()).containsText("Kies er nog minstens één bij");
    openTray();
    assertThat(page).hasURL(Pattern.compile("/regelingen\\?q=bmkb$"));
    assertThat(status()).hasText("Kies er nog minstens één bij om te vergelijken.");
  }

  @Test
  void fifthTopicIsRefusedInWords() {
    page.navigate("/regelingen?q=lening");
    Locator boxes = page.locator(".results input[type=checkbox]");
    for (int i = 0; i < 4; i++) {
      boxes.nth(i).check();
    }
    boxes.nth(4).click();
    assertThat(boxes.nth(4)).not().isChecked();
    assertThat(status()).hasText("Je kunt er hoogstens 4 vergelijken. Haal er eerst een weg.");
    assertThat(tray().getByRole(AriaRole.LISTITEM)).hasCount(4);
  }

  @Test
  void topicCanBeTakenOutOfTheTray() {
    tick("bmkb");
    tray().getByRole(AriaRole.BUTTON).click();
    assertThat(tray()).isHidden();
    assertThat(box("bmkb")).not().isChecked();
    assertThat(page.locator("#q")).isFocused();
  }

  @Test
  void topicIsPutAsideOnItsOwnPage() {
    page.navigate("/regelingen/bmkb");
    Locator button =
        page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vergelijk").setExact(true));
    button.click();
    assertThat(button).hasAttribute("aria-pressed", "true");
    assertThat(tray()).containsText("BMKB");
    page.navigate("/regelingen?q=bmkb");
    assertThat(box("bmkb")).isChecked();
  }

  @Test
  void relatedTopicIsComparedWithOneClick() {
    page.navigate("/regelingen/bmkb");
    page.locator(".beside").first().click();
    assertThat(page.locator(".versus thead th")).hasCount(2);
  }

  @Test
  void oneCanBeTakenAwayAndAnotherAdded() {
    page.navigate("/vergelijken?r=bmkb&r=qredits");
    page.locator(".chosen li")
        .last()
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("haal weg"))
        .click();
    assertThat(page.locator("#melding")).containsText("Kies er nog minstens één bij");
    page.getByLabel("Voeg er een toe").selectOption("wbso");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voeg toe")).click();
    assertThat(page).hasURL(Pattern.compile("/vergelijken\\?r=bmkb&r=wbso$"));
    assertThat(page.locator(".versus")).isVisible();
  }

  @Test
  void markOfACellLeadsToItsSource() {
    page.navigate("/vergelijken?r=bmkb&r=qredits");
    Locator mark = page.locator(".versus .from[href*='#']").first();
    String anchor = mark.getAttribute("href").replaceFirst(".*#", "");
    mark.click();
    assertThat(page.locator(":target")).hasId(anchor);
    assertThat(page.locator(":target")).isInViewport();
  }

  @Test
  void withoutAWideScreenEachCellSaysWhoseItIs() {
    page.navigate("/vergelijken?r=bmkb&r=qredits");
    Locator whose = page.locator(".versus tbody tr").first().locator(".whose");
    if (screen == Screen.NARROW) {
      assertThat(whose.first()).isVisible();
      assertThat(page.locator(".versus thead")).isHidden();
    } else {
      assertThat(whose.first()).isHidden();
      assertThat(page.locator(".versus thead")).isVisible();
    }
  }
}
