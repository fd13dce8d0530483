package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@WideAndNarrow
final class SourcesIT extends BrowserFlow {

  /** Whether nothing lies over the middle of an element. */
  private static final String IN_SIGHT =
      """
      (e) => {
        const r = e.getBoundingClientRect();
        return e.contains(document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2));
      }
      """;

  private static final Pattern SOMETHING = Pattern.compile("\\S");

  @Test
  void markOpensItsSourceWithQuotePublisherDateAndLink() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    Locator dated = chat.answer().locator(".source", hasDateAndLink()).first();
    Locator mark = markOf(chat, dated);
    mark.click();
    assertThat(chat.panel().getByRole(AriaRole.HEADING)).hasText("Bron " + mark.textContent());
    assertThat(chat.panel().locator("mark")).hasText(dated.locator("blockquote").textContent());
    assertThat(chat.panel().locator(".origin").first())
        .hasText(dated.locator(".origin").first().textContent());
    assertThat(chat.panel().locator(".date").first()).hasText(SOMETHING);
    assertThat(chat.panel().locator("a[href^=http]").first()).isVisible();
    assertThat(mark).hasAttribute("aria-expanded", "true");
  }

  private Locator.LocatorOptions hasDateAndLink() {
    return new Locator.LocatorOptions()
        .setHas(page.locator(".origin:first-of-type:has(.date):has(a[href^=http])"));
  }

  private static Locator markOf(Chat chat, Locator source) {
    return chat.answer().locator(".mark[href='#%s']".formatted(source.getAttribute("id"))).first();
  }

  @Test
  void markSaysWhoSaysItAndWhen() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    assertThat(chat.marks().first()).hasAccessibleName(Pattern.compile("bron 1: .+, .+"));
  }

  @Test
  void focusGoesIntoThePanel() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.marks().first().click();
    assertThat(chat.panel().locator(".content")).isFocused();
    assertThat(chat.panel()).isInViewport();
  }

  @Test
  void escapeClosesThePanelAndFocusReturnsToTheMark() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.marks().first().click();
    assertThat(chat.panel()).isVisible();
    page.keyboard().press("Escape");
    assertThat(chat.panel()).isHidden();
    assertThat(chat.marks().first()).isFocused();
    assertThat(chat.marks().first()).not().hasAttribute("aria-expanded", SOMETHING);
  }

  @Test
  void buttonClosesThePanelAndFocusReturnsToTheMark() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.marks().first().click();
    chat.button("Sluit bron").click();
    assertThat(chat.panel()).isHidden();
    assertThat(chat.marks().first()).isFocused();
  }

  @Test
  void markStaysInSightWhenItsSourceOpens() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.marks().last().click();
    assertThat(chat.panel()).isVisible();
    assertThat((Boolean) chat.marks().last().evaluate(IN_SIGHT)).isTrue();
  }

  @Test
  void closingBringsTheMarkBackIntoView() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.marks().first().click();
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
    assertThat(chat.marks().first()).not().isInViewport();
    page.keyboard().press("Escape");
    assertThat(chat.marks().first()).isInViewport();
  }

  @Test
  void otherMarkTakesThePlaceInThePanel() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.marks().getByText("1").first().click();
    chat.marks().getByText("2").first().click();
    assertThat(chat.panel().getByRole(AriaRole.HEADING)).hasText("Bron 2");
    assertThat(chat.answer().locator("[aria-expanded=true]")).hasText("2");
  }

  @Test
  void nextAnswerClosesThePanel() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    chat.marks().first().click();
    assertThat(chat.panel()).isVisible();
    chat.question().fill("Wat is Qredits?");
    chat.question().press("Enter");
    assertThat(chat.answers()).hasCount(2);
    assertThat(chat.panel()).isHidden();
  }

  @Test
  void marksOfAnEarlierAnswerStillOpenTheirOwnSource() {
    Chat chat = Chat.open(page).ask(Chat.BANK).ask("Ik kan de btw niet betalen");
    Locator first = chat.answers().first();
    first.locator(".mark").first().click();
    assertThat(chat.panel().locator("mark"))
        .hasText(first.locator(".source blockquote").first().textContent());
  }
}
