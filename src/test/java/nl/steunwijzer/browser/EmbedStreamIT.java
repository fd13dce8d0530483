package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.steunwijzer.model.Asked;
import nl.steunwijzer.model.ModelServer;
import nl.steunwijzer.model.Reply;
import nl.steunwijzer.text.Sentences;
import nl.steunwijzer.web.EmbedOrigins;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the page of another site, while a model has said one sentence and waits with the next. */
@WideAndNarrow
final class EmbedStreamIT extends EmbedFlow {

  /** Keeps what a screen reader is told. */
  private static final String LISTEN =
      """
      element => {
        window.told = [];
        const status = element.shadowRoot.querySelector('[role=status]');
        new MutationObserver(() => window.told.push(status.textContent))
          .observe(status, { childList: true, characterData: true, subtree: true });
      }
      """;

  private final CountDownLatch more = new CountDownLatch(1);
  private ModelServer model;

  @BeforeEach
  @Override
  void arrive(Browser browser) {
    model = ModelServer.with(this::write);
    super.arrive(browser);
  }

  @Override
  Site server(EmbedOrigins origins) {
    return Site.writing(ownData, model.model(), origins);
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
    try (ModelServer writer = model) {
      super.nothingWentWrongOutOfSight();
    }
  }

  @Test
  void provenSentenceAndItsSourceAreThereWhileTheModelWrites() {
    Widget chat = open();
    chat.element().evaluate(LISTEN);
    chat.send(Chat.BANK);
    chat.marks().first().click();
    assertThat(chat.source()).hasCount(1);
    assertThat(chat.answer()).containsText("Ik schrijf verder.");
    picture("writing");
    more.countDown();
    assertThat(chat.button("Stop")).hasCount(0);
    assertThat(chat.source()).hasCount(1);
    assertThat(chat.status()).containsText("Antwoord klaar");
    assertThat((List<?>) page.evaluate("window.told")).hasSize(2);
  }

  @Test
  void nobodyIsTakenAwayFromTheSourceTheyRead() {
    Widget chat = open().send(Chat.BANK);
    chat.marks().first().click();
    more.countDown();
    assertThat(chat.status()).containsText("Antwoord klaar");
    assertThat(chat.marks().first()).isFocused();
  }

  @Test
  void nobodyIsTakenAwayFromTheirNextQuestion() {
    Widget chat = open().send(Chat.BANK);
    assertThat(chat.marks()).hasCount(1);
    chat.send("En hoeveel");
    assertThat(chat.answers()).hasCount(1);
    more.countDown();
    assertThat(chat.status()).containsText("Antwoord klaar");
    assertThat(chat.question()).hasValue("En hoeveel");
    assertThat(chat.answer().locator("h3")).not().isFocused();
  }

  @Test
  void writingCanBeStoppedAndBegunAgain() {
    Widget chat = open().send(Chat.BANK);
    assertThat(chat.marks()).hasCount(1);
    chat.button("Stop").click();
    assertThat(chat.trouble()).containsText("Gestopt.");
    assertThat(chat.marks()).hasCount(1);
    assertThat(chat.button("Probeer opnieuw")).isFocused();
    more.countDown();
    chat.button("Probeer opnieuw").click();
    assertThat(chat.status()).containsText("Antwoord klaar");
    assertThat(chat.trouble()).hasCount(0);
    assertThat(chat.answers()).hasCount(1);
  }
}
