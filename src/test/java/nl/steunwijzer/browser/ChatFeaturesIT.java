package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import nl.steunwijzer.conversation.Cause;
import nl.steunwijzer.conversation.Feedback;
import org.junit.jupiter.api.Test;

/** What somebody can do with an answer. */
@WideAndNarrow
final class ChatFeaturesIT extends BrowserFlow {

  @Test
  void sourceStandsAmongWhatIsAroundIt() {
    Chat chat = Chat.open(page).ask("Hoe vraag ik de BMKB aan?");
    String quote = chat.answer().locator(".source blockquote").first().textContent();
    chat.marks().first().click();
    assertThat(chat.panel().locator(".surroundings mark")).hasText(quote);
    assertThat(chat.panel().locator(".surroundings p").nth(1)).isVisible();
    assertThat(chat.panel().locator(".around a")).hasAttribute("href", Pattern.compile("#"));
  }

  @Test
  void quoteIsShownAlsoIfItsSurroundingsCannotBeHad() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    page.context().setOffline(true);
    chat.marks().first().click();
    assertThat(chat.panel().locator("blockquote")).isVisible();
    watch.expect("ERR_INTERNET_DISCONNECTED");
    page.context().setOffline(false);
  }

  @Test
  void answerIsCopiedWithItsSources() {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.answer().getByText("Kopieer met bronnen").click();
    assertThat(chat.answer().locator(".done")).containsText("Gekopieerd");
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .contains(Chat.BANK, "[1]", "Qredits");
  }

  @Test
  void answerCanBeSentToOneselfAndSharedByALink() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    assertThat(chat.answer().getByText("Mail dit aan jezelf"))
        .hasAttribute("href", Pattern.compile("^mailto:\\?subject=.*localhost"));
    chat.answer().getByText("Vaste link").click();
    assertThat(page).hasURL(Pattern.compile("/antwoorden/\\w+$"));
    assertThat(page.locator(".question p")).hasText(Chat.BANK);
  }

  @Test
  void sentenceIsReportedWithACause() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    Locator report = chat.answer().locator(".report");
    report.locator("summary").click();
    report.locator("input[type=radio]").nth(1).check();
    report.getByLabel("Wat klopt er niet?").selectOption("Het is verouderd");
    report.getByLabel("Vertel meer").fill("Dit is nu anders");
    report.getByText("Meld dit").click();
    assertThat(report.locator(".thanks")).hasText("Bedankt, dat helpt ons.");
    String id = report.locator("[name=antwoord]").inputValue();
    int place = Integer.parseInt(report.locator("input[type=radio]").nth(1).inputValue());
    assertThat(site.store().allFeedback(id))
        .containsExactly(Feedback.onSentence(id, place, Cause.OLD, "Dit is nu anders"));
  }

  @Test
  void topicIsRecommendedWithWhatItIsHowMuchAndWhetherItIsOpen() {
    Chat chat = Chat.open(page).ask("Wat is de BMKB?");
    Locator card = chat.answer().locator(".topic-card").first();
    assertThat(card).containsText("Open");
    assertThat(card).containsText("Borg of garantie");
    assertThat(card).containsText("tot € 1.500.000");
  }

  @Test
  void personIsAlwaysInSight() {
    Locator persons = Chat.open(page).page().locator(".persons");
    assertThat(persons).containsText("KVK Adviesteam");
    assertThat(persons.locator("a[href='tel:0800-2117']")).isVisible();
  }

  @Test
  void whatFailedCanBeTriedAgainByAButton() {
    Chat chat = Chat.open(page);
    page.context().setOffline(true);
    chat.question().fill(Chat.BANK);
    chat.send().click();
    assertThat(chat.error()).containsText("geen verbinding");
    watch.expect("ERR_INTERNET_DISCONNECTED");
    page.context().setOffline(false);
    chat.button("Probeer opnieuw").click();
    assertThat(chat.answers()).hasCount(1);
    assertThat(chat.button("Probeer opnieuw")).isHidden();
  }

  @Test
  void fieldGrowsWithWhatIsWritten() {
    Chat chat = Chat.open(page);
    double before = chat.question().boundingBox().height;
    chat.question().fill("Ik weet niet waar ik moet beginnen. ".repeat(12));
    double after = chat.question().boundingBox().height;
    assertThat(after).isGreaterThan(before);
    chat.question().fill("Kort.");
    assertThat(chat.question().boundingBox().height).isEqualTo(before);
  }

  @Test
  void languageIsKeptFromPageToPage() {
    page.navigate("/en");
    page.getByLabel("Ask your question").fill("What is the BMKB?");
    page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).last().click();
    assertThat(page.locator(".answer")).hasAttribute("lang", "en");
    page.locator(".topic-card a").first().click();
    assertThat(page).hasURL(Pattern.compile("/en/regelingen/bmkb$"));
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    page.locator("header a[hreflang=nl]").click();
    assertThat(page).hasURL(Pattern.compile("[^n]/regelingen/bmkb$"));
  }
}
