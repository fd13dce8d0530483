package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chat without style sheets and without JavaScript. */
@WideAndNarrow
final class BareIT extends BrowserFlow {

  @Override
  Browser.NewContextOptions visitor(String address) {
    return super.visitor(address).setJavaScriptEnabled(false);
  }

  @BeforeEach
  void giveNoStyles() {
    page.route(
        "**/*.css",
        route -> route.fulfill(new Route.FulfillOptions().setContentType("text/css").setBody("")));
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void answerIsReadDownToTheTextAroundItsSourceAndBack() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    String quote = chat.answer().locator(".source blockquote").first().textContent();
    link("Lees wat eromheen staat: bron 1").click();
    assertThat(page.locator("h1")).hasText("Bron 1");
    assertThat(page.locator("main mark")).hasText(quote);
    link("Terug naar het antwoord").click();
    assertThat(page.locator("main")).containsText(Chat.BANK);
    assertThat(chat.marks().first()).isVisible();
  }

  @Test
  void situationGoesAlongWithTheQuestionAndStaysFilledIn() {
    Chat chat = Chat.open(page);
    chat.situation().locator("summary").click();
    page.getByLabel("Fase").selectOption(new SelectOption().setIndex(1));
    String phase = page.getByLabel("Fase").inputValue();
    page.getByLabel("Mensen in dienst").fill("3");
    chat.ask("Welke steun is er voor mij?");
    assertThat(page.getByLabel("Fase")).hasValue(phase);
    assertThat(page.getByLabel("Mensen in dienst")).hasValue("3");
  }

  @Test
  void sentenceIsReported() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    String id = chat.report().locator("[name=antwoord]").inputValue();
    chat.report().locator("summary").click();
    chat.report().locator("input[type=radio]").nth(1).check();
    chat.button("Meld dit").click();
    assertThat(page).hasURL(Pattern.compile("/#antwoord-" + id));
    assertThat(site.store().allFeedback(id)).hasSize(1).allMatch(f -> f.sentence().isPresent());
  }

  @Test
  void pagesOfTopicsAndFiltersAreReachedByLinks() {
    page.navigate("/");
    link("Regelingen").first().click();
    page.locator("main ol.results a").first().click();
    assertThat(page.locator("h1")).isVisible();
    link("Alle regelingen").click();
    assertThat(page.getByRole(AriaRole.SEARCH)).isVisible();
  }
}
