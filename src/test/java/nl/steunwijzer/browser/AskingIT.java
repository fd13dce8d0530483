package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@WideAndNarrow
final class AskingIT extends BrowserFlow {

  private static final String BENEFIT = "Ik heb een uitkering en wil voor mezelf beginnen";

  @Test
  void answerComesWithMarksNumberedFromOne() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    assertThat(chat.questions()).hasText(Chat.BANK);
    List<String> numbers = chat.marks().allTextContents().stream().distinct().toList();
    assertThat(numbers)
        .hasSizeGreaterThan(1)
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).mapToObj(String::valueOf).toList());
  }

  @Test
  void focusGoesToTheAnswerAndTheFieldIsEmptyAgain() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    Locator heading =
        chat.answer()
            .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Antwoord"));
    assertThat(heading).isFocused();
    assertThat(chat.question()).hasValue("");
  }

  @Test
  void longWaitAndReadyAnswerAreAnnounced() {
    List<Route> held = new ArrayList<>();
    page.route("**/vragen", held::add);
    Chat chat = Chat.open(page);
    chat.question().fill(Chat.BANK);
    chat.send().click();
    assertThat(chat.status()).hasText("Ik zoek in de bronnen…");
    held.getFirst().resume();
    assertThat(chat.status()).hasText(Pattern.compile("Antwoord klaar, \\d+ bronnen"));
  }

  @Test
  void starterButtonAsks() {
    Chat chat = Chat.open(page);
    chat.button(Chat.BANK).click();
    assertThat(chat.questions()).hasText(Chat.BANK);
    assertThat(chat.marks().first()).isVisible();
    assertThat(chat.button(Chat.BANK)).isHidden();
  }

  @Test
  void followUpButtonAsks() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    Locator followUp = chat.answer().getByLabel("Vervolgvragen").getByRole(AriaRole.BUTTON).first();
    String question = followUp.innerText();
    followUp.click();
    assertThat(chat.questions()).hasText(new String[] {Chat.BANK, question});
    assertThat(chat.answers()).hasCount(2);
  }

  @Test
  void choiceButtonAsks() {
    Chat chat = Chat.open(page).ask(BENEFIT);
    chat.button("Bijstand").click();
    assertThat(chat.answers()).hasCount(2);
    assertThat(chat.questions().last()).containsText("bijstand");
  }

  @Test
  void draftSurvivesAFollowUpButton() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.question().fill("En wat als ik");
    chat.answer().getByLabel("Vervolgvragen").getByRole(AriaRole.BUTTON).first().click();
    assertThat(chat.answers()).hasCount(2);
    assertThat(chat.question()).hasValue("En wat als ik");
  }

  @Test
  void enterSends() {
    Chat chat = Chat.open(page);
    chat.question().fill(Chat.BANK);
    chat.question().press("Enter");
    assertThat(chat.questions()).hasText(Chat.BANK);
  }

  @Test
  void shiftAndEnterBreakTheLine() {
    Chat chat = Chat.open(page);
    chat.question().pressSequentially("De bank zegt nee.");
    chat.question().press("Shift+Enter");
    chat.question().pressSequentially("Wat nu?");
    assertThat(chat.question()).hasValue("De bank zegt nee.\nWat nu?");
    assertThat(chat.answers()).hasCount(0);
  }

  @Test
  void emptyQuestionIsStoppedByTheBrowser() {
    Chat chat = Chat.open(page);
    chat.send().click();
    assertThat(chat.question()).isFocused();
    assertThat((Boolean) chat.question().evaluate("field => field.validity.valueMissing")).isTrue();
    assertThat(chat.answers()).hasCount(0);
  }

  @Test
  void blankQuestionGetsAnErrorAtTheField() {
    Chat chat = Chat.open(page);
    chat.question().fill("   ");
    chat.send().click();
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("Typ eerst je vraag.");
    assertThat(chat.question()).isFocused();
    assertThat(chat.question()).hasAttribute("aria-invalid", "true");
    assertThat(chat.question()).hasAccessibleDescription(Pattern.compile("^Typ eerst je vraag\\."));
    assertThat(chat.button("Probeer opnieuw")).isHidden();
    watch.expect("422");
  }

  @Test
  void errorGoesAwayWithTheNextAnswer() {
    Chat chat = Chat.open(page);
    chat.question().fill("   ");
    chat.send().click();
    assertThat(chat.error()).isVisible();
    chat.ask(Chat.BANK);
    assertThat(chat.error()).isHidden();
    assertThat(chat.question()).not().hasAttribute("aria-invalid", Pattern.compile(".*"));
    watch.expect("422");
  }
}
