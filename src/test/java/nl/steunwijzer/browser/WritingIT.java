package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.steunwijzer.model.Asked;
import nl.steunwijzer.model.ModelServer;
import nl.steunwijzer.model.Reply;
import nl.steunwijzer.text.Sentences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language model writes; it says one sentence and then waits until the test lets it go on. */
@WideAndNarrow
final class WritingIT extends BrowserFlow {

  @TempDir Path ownData;

  private final CountDownLatch more = new CountDownLatch(1);
  private ModelServer model;
  private Site own;
  private Line line;

  @BeforeEach
  @Override
  void arrive(Browser browser) {
    model = ModelServer.with(this::write);
    own = Site.writing(ownData, model.model());
    line = Line.to(own);
    arrive(browser, line.address());
  }

  private void write(Asked asked, Reply reply) throws IOException {
    reply.piece(sentence(asked, 1));
    try {
      more.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    reply.whole(sentence(asked, 2));
  }

  private static String sentence(Asked asked, int number) {
    return Sentences.of(asked.passages().get(number - 1)).getFirst() + " [" + number + "]\n";
  }

  @AfterEach
  @Override
  void nothingWentWrongOutOfSight() {
    more.countDown();
    try (ModelServer writer = model;
        Site site = own;
        Line cable = line) {
      super.nothingWentWrongOutOfSight();
    }
  }

  private Locator writing() {
    return page.locator(".writing");
  }

  @Test
  void sourcesAndProvenSentencesAreSeenWhileTheModelWrites() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    assertThat(writing().locator(".found li").first()).isVisible();
    assertThat(writing().locator(".sentences p")).hasCount(1);
    Path picture = Path.of("target", "screenshots", "writing-%s.png".formatted(screen));
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    more.countDown();
    assertThat(writing()).hasCount(0);
    assertThat(chat.marks().first()).isVisible();
    assertThat(chat.status()).containsText("Antwoord klaar");
  }

  @Test
  void connectionThatIsLostInTheMiddleIsToldAndTheQuestionCanBeTriedAgain() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    assertThat(writing().locator(".sentences p")).hasCount(1);
    line.cut();
    assertThat(chat.error()).containsText("Er is geen verbinding.");
    assertThat(chat.question()).hasValue(Chat.BANK);
    assertThat(writing()).hasCount(0);
    more.countDown();
    chat.button("Probeer opnieuw").click();
    assertThat(chat.marks().first()).isVisible();
    assertThat(chat.error()).isHidden();
    assertThat(chat.button("Probeer opnieuw")).isHidden();
  }

  @Test
  void axeFindsNothingWhileTheModelWritesNorWhenItIsStopped() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    assertThat(writing().locator(".sentences p")).hasCount(1);
    AccessibilityIT.assertNothingFound(page, "writing on %s".formatted(screen));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    AccessibilityIT.assertNothingFound(page, "writing in dark on %s".formatted(screen));
    chat.button("Stop").click();
    assertThat(writing().getByText("Toon het hele antwoord")).isVisible();
    AccessibilityIT.assertNothingFound(page, "stopped on %s".formatted(screen));
  }

  @Test
  void wordsAreNotReadOutOneByOne() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    assertThat(writing().locator(".sentences p")).hasCount(1);
    assertThat(writing()).hasAttribute("aria-busy", "true");
    assertThat(page.locator("[aria-live]:has(.writing), [role=log]:has(.writing)")).hasCount(0);
    more.countDown();
    assertThat(chat.status()).containsText("Antwoord klaar");
  }

  @Test
  void visitorCanStopTheModelAndStillSeeTheWholeAnswer() {
    Chat chat = Chat.open(page).ask(Chat.BANK);
    assertThat(writing().locator(".sentences p")).hasCount(1);
    chat.button("Stop").click();
    assertThat(chat.status()).hasText("Gestopt.");
    assertThat(writing().locator(".sentences p")).hasCount(1);
    writing().getByText("Toon het hele antwoord").click();
    assertThat(chat.marks().first()).isVisible();
  }
}
