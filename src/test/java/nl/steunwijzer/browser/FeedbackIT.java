package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.steunwijzer.conversation.Feedback;
import nl.steunwijzer.conversation.Verdict;
import org.junit.jupiter.api.Test;

@WideAndNarrow
final class FeedbackIT extends BrowserFlow {

  private Locator form() {
    return Chat.open(page).ask(Chat.BANK).answer().locator(".feedback");
  }

  private static Locator button(Locator form, String name) {
    return form.locator("button", new Locator.LocatorOptions().setHasText(name));
  }

  private static void assertKept(Locator form, Verdict verdict, String reason) {
    String id = form.locator("[name=antwoord]").inputValue();
    assertThat(site.store().feedback(id)).contains(new Feedback(id, verdict, reason));
  }

  @Test
  void thumbsUpWithAReasonIsKeptAndThanked() {
    Locator form = form();
    form.getByLabel("Waarom?").fill("Duidelijk");
    button(form, "Ja").click();
    assertThat(form.locator(".thanks")).hasText("Bedankt, dat helpt ons.");
    assertKept(form, Verdict.UP, "Duidelijk");
  }

  @Test
  void thumbsDownNeedsNoReason() {
    Locator form = form();
    button(form, "Nee").click();
    assertThat(form.locator(".thanks")).hasText("Bedankt, dat helpt ons.");
    assertKept(form, Verdict.DOWN, "");
  }

  @Test
  void secondOpinionTakesThePlaceOfTheFirst() {
    Locator form = form();
    button(form, "Ja").click();
    assertThat(form.locator(".thanks")).hasText("Bedankt, dat helpt ons.");
    page.waitForResponse("**/oordeel", () -> button(form, "Nee").click());
    assertKept(form, Verdict.DOWN, "");
  }
}
