package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/**
 * What somebody tells of their business: filled in by the chat, used in answers, erased at once.
 */
@WideAndNarrow
final class SituationIT extends BrowserFlow {

  private static final String TOLD = "Ik heb een bv met 3 man personeel en zoek 30.000 euro";

  private Locator chips() {
    return page.locator("#bekend");
  }

  private Locator open() {
    page.locator("#situatie summary").click();
    return page.locator("#situatie");
  }

  @Test
  void whatIsToldInAQuestionIsFilledIn() {
    Chat.open(page).ask(TOLD);
    assertThat(chips()).containsText("Bv");
    assertThat(chips()).containsText("Mensen in dienst: 3");
    assertThat(open().getByLabel("Bedrag in euro")).hasValue("30000");
  }

  @Test
  void whatIsFilledInIsUsedInAnswers() {
    Chat chat = Chat.open(page);
    open().getByLabel("Mensen in dienst").fill("300");
    chat.ask("Wat is de BMKB?");
    assertThat(chat.answer()).containsText("300 mensen in dienst");
  }

  @Test
  void erasedByOneClickItIsNotUsedAnyMore() {
    Chat chat = Chat.open(page).ask(TOLD);
    open().getByText("Wis mijn situatie").click();
    assertThat(chips()).hasText("");
    chat.ask("Wat is de BMKB?");
    assertThat(chat.answer().locator(".assumption")).hasCount(0);
    assertThat(chips()).hasText("");
  }

  @Test
  void assumptionThatIsTakenAwayIsNotMadeAgain() {
    Chat chat = Chat.open(page).ask(TOLD);
    chat.answer().locator("button[value=legalForm]").click();
    assertThat(chat.answers()).hasCount(2);
    assertThat(chat.answer().locator("button[value=legalForm]")).hasCount(0);
    assertThat(chat.answer().locator("button[value=staff]")).hasCount(0);
    assertThat(chips()).not().containsText("Bv");
    chat.ask("En hoe vraag ik dat aan?");
    assertThat(chips()).not().containsText("Bv");
  }

  @Test
  void itStaysInThisTabWhenThePageIsLoadedAgain() {
    Chat.open(page);
    open().getByLabel("Regio").fill("Groningen");
    page.locator("#vraag").click();
    page.reload();
    assertThat(chips()).containsText("Regio: Groningen");
  }

  @Test
  void nothingIsSentBeforeAQuestionIs() {
    Chat.open(page);
    open().getByLabel("Rechtsvorm").selectOption("Bv");
    assertThat(page.context().cookies()).isEmpty();
  }

  @Test
  void itIsGoneWithTheConversation() {
    Chat chat = Chat.open(page).ask(TOLD);
    chat.button("Wis dit gesprek").click();
    assertThat(page.locator("#welkom")).isVisible();
    assertThat(chips()).hasText("");
  }
}
