package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All that matters works without JavaScript. */
@WideAndNarrow
final class NoScriptIT extends BrowserFlow {

  @Override
  Browser.NewContextOptions visitor(String address) {
    return super.visitor(address).setJavaScriptEnabled(false);
  }

  @Test
  void questionIsAnsweredOnANewPage() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    assertThat(chat.questions()).hasText(Chat.BANK);
    assertThat(page).hasURL(Pattern.compile("/#antwoord-"));
    assertThat(page.locator(".exchange:target")).isInViewport();
  }

  @Test
  void markLeadsToItsSource() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.marks().first().click();
    Locator source = page.locator(".source:target");
    assertThat(source).isInViewport();
    assertThat(source).hasCSS("outline-style", "solid");
  }

  @Test
  void starterFollowUpAndChoiceButtonsAsk() {
    Chat chat = Chat.open(page);
    chat.button("Ik heb een uitkering en wil voor mezelf beginnen").click();
    chat.button("Bijstand").click();
    assertThat(chat.answers()).hasCount(2);
    chat.answer().getByLabel("Vervolgvragen").getByRole(AriaRole.BUTTON).first().click();
    assertThat(chat.answers()).hasCount(3);
  }

  @Test
  void blankQuestionGetsAnErrorAndAPlaceToAskAgain() {
    Chat chat = Chat.open(page);
    chat.question().fill("   ");
    chat.send().click();
    assertThat(chat.error()).hasText("Typ eerst je vraag.");
    assertThat(chat.question()).hasAttribute("aria-invalid", "true");
    watch.expect("422");
  }

  @Test
  void opinionIsKept() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    Locator form = chat.answer().locator(".feedback");
    String id = form.locator("[name=antwoord]").inputValue();
    form.locator("button", new Locator.LocatorOptions().setHasText("Ja")).click();
    assertThat(page).hasURL(Pattern.compile("/#antwoord-" + id));
    assertThat(site.store().feedback(id)).isPresent();
  }

  @Test
  void erasingRemovesTheConversation() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.button("Wis dit gesprek").click();
    assertThat(chat.answers()).hasCount(0);
  }

  @Test
  void lookUpFindsFiltersAndTurnsPages() {
    page.navigate("/regelingen");
    page.getByLabel("Zoek op naam, afkorting of woorden").fill("lening");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoek")).click();
    assertThat(page.locator("#aantal")).containsText("bij ‘lening’");
    page.locator(".facet a").first().click();
    assertThat(page.locator(".applied a")).hasCount(1);
    page.locator(".applied a").click();
    page.locator(".pages a").first().click();
    assertThat(page).hasURL(Pattern.compile("\\?q=lening&page=2$"));
  }

  @Test
  void tickedTopicsAreCompared() {
    page.navigate("/regelingen?q=qredits");
    Locator boxes = page.locator(".results input[type=checkbox]");
    String first = boxes.nth(0).inputValue();
    String second = boxes.nth(1).inputValue();
    boxes.nth(0).check();
    boxes.nth(1).check();
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vergelijk wat je aankruiste"))
        .click();
    assertThat(page).hasURL(Pattern.compile("/vergelijken\\?r=%s&r=%s$".formatted(first, second)));
    assertThat(page.locator(".versus")).isVisible();
  }

  @Test
  void oneTickedTopicIsAskedACompanion() {
    page.navigate("/regelingen?q=qredits");
    page.locator(".results input[type=checkbox]").first().check();
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vergelijk wat je aankruiste"))
        .click();
    assertThat(page.locator("#melding")).hasText("Kies er nog minstens één bij om te vergelijken.");
    page.getByLabel("Voeg er een toe").selectOption("wbso");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voeg toe")).click();
    assertThat(page.locator(".versus")).isVisible();
  }

  @Test
  void nothingThatNeedsAScriptIsShown() {
    page.navigate("/regelingen/bmkb");
    assertThat(page.locator(".copy")).hasCount(0);
    assertThat(page.locator("#toetsen-open")).isHidden();
    page.navigate("/regelingen/bmkb/blad");
    assertThat(page.locator("#druk-af")).isHidden();
  }
}
