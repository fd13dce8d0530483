package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@WideAndNarrow
final class TopicIT extends BrowserFlow {

  private Locator target() {
    return page.locator(":target");
  }

  private void assertHighlighted() {
    assertThat(target()).isInViewport();
    assertThat(target()).hasCSS("outline-style", "solid");
    assertThat(target()).hasCSS("outline-width", "3px");
  }

  @Test
  void passageOfTheAddressIsHighlighted() {
    page.navigate("/regelingen/bmkb#hoeveel-1");
    assertThat(target()).hasId("hoeveel-1");
    assertHighlighted();
  }

  @Test
  void markOfAPassageLeadsToItsSource() {
    page.navigate("/regelingen/bmkb");
    Locator mark = page.locator(".mark").first();
    mark.click();
    assertThat(target()).hasId(mark.getAttribute("href").substring(1));
    assertHighlighted();
  }

  @Test
  void sourceInAnAnswerLeadsToThePassageOnItsCard() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.marks().first().click();
    String quote = chat.panel().locator("mark").innerText();
    chat.panel().locator("a[href^='/regelingen/']").click();
    assertThat(page.locator("main.topic")).isVisible();
    assertThat(target()).containsText(quote.substring(0, Math.min(30, quote.length())));
    assertHighlighted();
  }

  @Test
  void endedSchemeSaysSoAtTheTop() {
    page.navigate("/regelingen/now");
    assertThat(page.locator(".notice")).containsText("deze regeling is er niet meer");
    assertThat(page.locator("main .facts")).containsText("Beëindigd");
  }

  @Test
  void relatedTopicOpens() {
    page.navigate("/regelingen/bmkb");
    Locator related = page.locator(".topics a").first();
    String name = related.innerText();
    related.click();
    assertThat(page.locator("h1")).containsText(name);
    assertThat(page).hasURL(Pattern.compile("/regelingen/(?!bmkb$)[a-z0-9-]+$"));
  }

  @Test
  void paragraphIsCopiedWithItsSource() {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.navigate("/regelingen/bmkb");
    Locator passage = page.locator("#hoeveel-1");
    passage.getByRole(AriaRole.BUTTON).click();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Gekopieerd, met de bron erbij.");
    String copied = (String) page.evaluate("navigator.clipboard.readText()");
    Assertions.assertThat(copied.lines().toList())
        .hasSize(4)
        .satisfies(
            lines -> {
              Assertions.assertThat(lines.get(0))
                  .startsWith("Het borgstellingskrediet van de BMKB")
                  .endsWith(".");
              Assertions.assertThat(lines.get(1)).isEmpty();
              Assertions.assertThat(lines.get(2)).matches("Bron: .+, .*\\d{4}.*, https://.+");
              Assertions.assertThat(lines.get(3))
                  .matches("Gevonden op Steunwijzer: http.+/regelingen/bmkb#hoeveel-1 \\(.+\\)");
            });
  }

  @Test
  void whatCannotBeCopiedIsSaid() {
    page.addInitScript("delete Navigator.prototype.clipboard");
    page.navigate("/regelingen/bmkb");
    page.locator("#hoeveel-1").getByRole(AriaRole.BUTTON).click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Kopiëren lukte niet.");
  }

  @Test
  void sheetForTheClientCanBePrinted() {
    page.addInitScript("window.print = () => { document.title = 'gedrukt'; }");
    page.navigate("/regelingen/bmkb");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Blad voor je klant"))
        .click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Druk af")).click();
    assertThat(page).hasTitle("gedrukt");
  }
}
