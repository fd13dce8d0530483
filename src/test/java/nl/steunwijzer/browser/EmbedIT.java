package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A conversation on the page of another site. */
@WideAndNarrow
final class EmbedIT extends EmbedFlow {

  private static final String STORED =
      """
      async () => [
        document.cookie, localStorage.length, sessionStorage.length,
        (await indexedDB.databases()).length, (await caches.keys()).length,
      ].join()
      """;

  @Test
  void answerComesWithQuotesThatOpenBeneathTheSentence() {
    Widget chat = open().ask(Chat.BANK);
    assertThat(chat.answer()).containsText("Vraag de bank");
    assertThat(chat.status()).hasText(Pattern.compile("Antwoord klaar, \\d+ bronnen"));
    assertThat(chat.marks().first()).hasAccessibleName(Pattern.compile("bron 1: .+, .+"));
    assertThat(chat.source()).hasCount(0);
    chat.marks().first().click();
    assertThat(chat.marks().first()).hasAttribute("aria-expanded", "true");
    assertThat(chat.source().locator("blockquote")).containsText("De bank zegt nee");
    assertThat(chat.source()).containsText("5 oktober 2018 oude bron");
    assertThat(chat.source()).containsText("zonder datum");
    assertThat(chat.source().locator("a").first())
        .hasAttribute("href", Pattern.compile("https://.+"));
    assertThat(chat.source().locator("a").last())
        .hasAttribute("href", Pattern.compile(own.address() + "/regelingen/.+#.+"));
    picture("answer");
    chat.marks().first().click();
    assertThat(chat.source()).hasCount(0);
  }

  @Test
  void topicsLeadToTheServerInTheWholeWindow() {
    Widget chat = open().ask(Chat.BANK);
    var topic = chat.answer().locator("[part=topics] a").first();
    assertThat(topic).hasAttribute("target", "_top");
    topic.click();
    page.waitForURL(own.address() + "/regelingen/**");
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void followUpIsUnderstoodFromWhatWasSaidAndNothingIsStored() {
    Widget chat = open().ask("Wat is de BMKB?").ask("En hoeveel mag dat zijn?");
    assertThat(chat.answer()).containsText("BMKB");
    assertThat(chat.answers()).hasCount(2);
    assertThat(page.evaluate(STORED)).isEqualTo(",0,0,0,0");
    assertThat(page.context().cookies()).isEmpty();
  }

  @Test
  void choiceIsAskedByAButton() {
    Widget chat = open().ask("Ik heb een uitkering en wil voor mezelf beginnen");
    chat.button("Bijstand").click();
    assertThat(chat.answers()).hasCount(2);
    assertThat(chat.answer().locator("h3")).isFocused();
    assertThat(chat.element().locator(".question p").last()).containsText("Ik heb bijstand");
  }

  @Test
  void despairIsAnsweredSetApartWithANumberToCall() {
    Widget chat = open().ask("Ik wil er niet meer zijn");
    assertThat(chat.answer()).hasClass(Pattern.compile("crisis"));
    assertThat(chat.answer().locator("a[href^=tel]")).hasText("113");
    picture("crisis");
  }

  @Test
  void newConversationForgetsTheOld() {
    Widget chat = open().ask("Wat is de BMKB?");
    chat.button("Begin opnieuw").click();
    assertThat(chat.answers()).hasCount(0);
    assertThat(chat.question()).isFocused();
    chat.ask("En hoeveel mag dat zijn?");
    assertThat(chat.answer()).not().containsText("BMKB");
  }

  @Test
  void emptyQuestionIsToldAtTheField() {
    Widget chat = open();
    chat.button("Vraag").click();
    assertThat(chat.error()).hasText("Typ eerst je vraag.");
    assertThat(chat.question()).isFocused();
    assertThat(chat.question()).hasAttribute("aria-invalid", "true");
    assertThat(chat.question()).hasAccessibleDescription(Pattern.compile("Typ eerst je vraag."));
    chat.ask(Chat.BANK);
    assertThat(chat.error()).hasText("");
  }

  @Test
  void questionThatIsTooLongStaysInTheField() {
    String question = "a".repeat(2001);
    Widget chat = open().send(question);
    assertThat(chat.error()).hasText("Je vraag is te lang. Houd het bij 2000 tekens.");
    assertThat(chat.question()).hasValue(question);
  }

  @Test
  void lostConnectionIsToldAndTheQuestionCanBeAskedAgain() {
    page.route("**/*", Route::resume);
    Widget chat = open();
    page.context().setOffline(true);
    chat.send(Chat.BANK);
    assertThat(chat.trouble()).containsText("Er is geen verbinding.");
    assertThat(chat.button("Probeer opnieuw")).isFocused();
    assertThat(chat.element().locator(".question p")).hasText(Chat.BANK);
    picture("lost");
    page.context().setOffline(false);
    chat.button("Probeer opnieuw").click();
    assertThat(chat.marks().first()).isVisible();
    assertThat(chat.answers()).hasCount(1);
    watch.expect("ERR_INTERNET_DISCONNECTED");
  }

  @Test
  void answerThatBreaksOffIsToldAndComesWholeTheNextTime() {
    String half =
        """
        event: sentence
        data: {"text": "Vraag de bank.", "citations": [], "role": "answer"}

        """;
    page.route(
        "**/api/v1/answers",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/event-stream").setBody(half)),
        new Page.RouteOptions().setTimes(1));
    Widget chat = open().send(Chat.BANK);
    assertThat(chat.trouble()).containsText("Er is geen verbinding.");
    assertThat(chat.answer()).containsText("Vraag de bank.");
    chat.button("Probeer opnieuw").click();
    assertThat(chat.marks().first()).isVisible();
    assertThat(chat.trouble()).hasCount(0);
  }

  @Test
  void errorOfTheServerIsToldAndTheQuestionCanBeAskedAgain() {
    page.route(
        "**/api/v1/answers", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
    Widget chat = open().send(Chat.BANK);
    assertThat(chat.trouble()).containsText("Het is nu even te druk.");
    watch.expect("503");
  }

  @Test
  void interfaceIsEnglishOnAnEnglishPage() {
    Widget chat = open("en").ask("My bank refuses to lend, what now?");
    assertThat(chat.question()).hasAccessibleName("Ask your question");
    assertThat(chat.status()).containsText("The answer is ready");
    assertThat(chat.answer()).hasAttribute("lang", "en");
    assertThat(chat.element().locator("section").first()).hasAttribute("lang", "en");
    chat.marks().first().click();
    assertThat(chat.source()).containsText("Source 1");
    assertThat(chat.source().locator("blockquote")).hasAttribute("lang", Pattern.compile("nl|en"));
    picture("english");
  }

  @Test
  void languageOfTheElementGoesBeforeThatOfThePage() {
    Widget chat =
        show(
            host,
            "nl",
            own.address() + Widget.SCRIPT,
            "<steunwijzer-chat lang=\"en-GB\"></steunwijzer-chat>");
    assertThat(chat.question()).hasAccessibleName("Ask your question");
  }

  @Test
  void coloursShapeAndPartsAreThoseOfTheSite() {
    host.styled(
        """
        steunwijzer-chat { --steunwijzer-accent: rgb(138, 21, 56); --steunwijzer-radius: 0; }
        steunwijzer-chat::part(title) { display: none; }
        """);
    Widget chat = open();
    assertThat(chat.button("Vraag")).hasCSS("background-color", "rgb(138, 21, 56)");
    assertThat(chat.button("Vraag")).hasCSS("border-radius", "0px");
    assertThat(chat.element().getByRole(AriaRole.HEADING).first()).isHidden();
  }

  @Test
  void siteThatIsNotAllowedIsToldSo() {
    try (HostSite other = HostSite.open().trusting(own.address())) {
      watch.alsoTrust(other.origin());
      String element =
          "<steunwijzer-chat server=\"%s\"></steunwijzer-chat>".formatted(own.address());
      Widget chat = show(other, "nl", Widget.SCRIPT, element);
      chat.send(Chat.BANK);
      assertThat(chat.trouble()).containsText("mag niet antwoorden op deze website");
      assertThat(chat.trouble().locator("a")).hasAttribute("href", own.address() + "/");
      watch.expect("blocked by CORS policy");
      watch.expect("ERR_FAILED");
    }
  }

  @Test
  void siteThatIsNotAllowedKeepsItsOwnContent() {
    try (HostSite other = HostSite.open().trusting(own.address())) {
      watch.alsoTrust(other.origin());
      String content = "<steunwijzer-chat><a href=\"/\">Stel je vraag</a></steunwijzer-chat>";
      show(other, "nl", own.address() + Widget.SCRIPT, content);
      assertThat(page.getByText("Stel je vraag")).isVisible();
      page.waitForCondition(() -> !watch.troubles().isEmpty());
      watch.expect("blocked by CORS policy");
      watch.expect("ERR_FAILED");
    }
  }
}
