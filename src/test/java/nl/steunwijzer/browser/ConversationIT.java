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
}
