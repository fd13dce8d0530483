package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A conversation in English, from the first page to the last. */
@WideAndNarrow
final class EnglishIT extends BrowserFlow {

  private static final String BANK = "My bank refuses to lend, what now?";

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void conversationIsInEnglishWithDatesAndAmountsAsWrittenThere() {
    Chat chat = Chat.openInEnglish(page).ask(BANK);
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(chat.answer()).hasAttribute("lang", "en");
    assertThat(chat.answer().getByRole(AriaRole.HEADING).first()).hasText("Answer");
    assertThat(chat.status()).hasText(Pattern.compile("Answer ready, \\d+ sources"));
    assertThat(chat.answer()).containsText("17 August 2023");
    assertThat(chat.answer()).containsText("1,500,000");
    chat.answer().getByLabel("Questions to go on with").getByRole(AriaRole.BUTTON).first().click();
    assertThat(chat.answers()).hasCount(2);
    assertThat(chat.answer()).hasAttribute("lang", "en");
  }

  @Test
  void sourceOpensInEnglishAndClosesAgain() {
    Chat chat = Chat.openInEnglish(page).ask(BANK);
    chat.marks().first().click();
    Locator panel =
        page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Source"));
    assertThat(panel.getByRole(AriaRole.HEADING)).hasText("Source 1");
    assertThat(panel.locator("mark")).isVisible();
    chat.button("Close source").click();
    assertThat(chat.marks().first()).isFocused();
  }

  @Test
  void dutchWordsOnAnEnglishPageSayThatTheyAreDutch() {
    Chat chat = Chat.openInEnglish(page).ask(BANK);
    assertThat(chat.answer().locator(".topic-card a[lang=nl]").first()).isVisible();
    page.navigate("/en/regelingen/bmkb");
    assertThat(page.locator("h1")).hasAttribute("lang", "nl");
    assertThat(page.locator(".lead")).hasAttribute("lang", "en");
  }

  @Test
  void errorIsToldInEnglish() {
    Chat chat = Chat.openInEnglish(page);
    chat.question().fill("   ");
    chat.send().click();
    assertThat(chat.error()).hasText("Type your question first.");
    watch.expect("422");
  }

  @Test
  void otherLanguageShowsTheSamePage() {
    page.navigate("/regelingen/bmkb");
    link("English").click();
    assertThat(page).hasURL(Pattern.compile("/en/regelingen/bmkb$"));
    link("Nederlands").click();
    assertThat(page).hasURL(Pattern.compile("[^n]/regelingen/bmkb$"));
  }
}
