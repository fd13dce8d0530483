package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

@WideAndNarrow
final class ConversationIT extends BrowserFlow {

  private static final String VAT = "Ik kan de btw niet betalen";

  @Test
  void reloadKeepsTheConversation() {
    Chat chat = Chat.open(page).ask(Chat.BANK).ask(VAT);
    List<String> before = chat.answers().allInnerTexts();
    page.reload();
    assertThat(chat.questions()).hasText(new String[] {Chat.BANK, VAT});
    assertThat(chat.answers().allInnerTexts()).isEqualTo(before);
  }

  @Test
  void conversationGoesOnAfterAReload() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    page.reload();
    chat.ask(VAT);
    assertThat(chat.questions()).hasText(new String[] {Chat.BANK, VAT});
  }

  @Test
  void erasingRemovesTheConversation() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.button("Wis dit gesprek").click();
    assertThat(chat.button(VAT)).isVisible();
    assertThat(chat.answers()).hasCount(0);
    page.reload();
    assertThat(chat.answers()).hasCount(0);
  }

  @Test
  void backDoesNotShowAnErasedConversation() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.button("Wis dit gesprek").click();
    assertThat(chat.button(VAT)).isVisible();
    page.goBack();
    assertThat(chat.answers()).hasCount(0);
  }

  @Test
  void otherVisitorsSeeNothingOfIt() {
    Chat.open(page).ask(Chat.BANK);
    Page other = page.context().browser().newPage();
    other.navigate(site.address());
    assertThat(new Chat(other).answers()).hasCount(0);
    other.close();
  }

  @Test
  void backAndForwardKeepTheConversation() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    page.navigate("/regelingen");
    page.goBack();
    assertThat(chat.questions()).hasText(Chat.BANK);
    page.goForward();
    page.goBack();
    assertThat(chat.marks().first()).isVisible();
    chat.ask(VAT);
    assertThat(chat.questions()).hasText(new String[] {Chat.BANK, VAT});
  }

  @Test
  void twoTabsAreOneConversation() {
    Chat first = Chat.open(page).ask(Chat.BANK);
    Page tab = page.context().newPage();
    Chat second = Chat.open(tab);
    assertThat(second.questions()).hasText(Chat.BANK);
    second.ask(VAT);
    first.ask("Wat is Qredits?");
    page.reload();
    assertThat(first.questions()).hasText(new String[] {Chat.BANK, VAT, "Wat is Qredits?"});
  }

  @Test
  void questionInATabWhoseConversationWasErasedInAnotherIsAnswered() {
    Chat first = Chat.open(page).ask(Chat.BANK);
    Chat second = Chat.open(page.context().newPage());
    second.button("Wis dit gesprek").click();
    assertThat(second.answers()).hasCount(0);
    first.ask(VAT);
    page.reload();
    assertThat(first.questions()).hasText(VAT);
  }
}
