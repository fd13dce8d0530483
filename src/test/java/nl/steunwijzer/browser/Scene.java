package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.errorprone.annotations.Immutable;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.Optional;

/** The states in which a visitor sees the pages. */
enum Scene {
  START(page -> Chat.open(page)),
  ANSWER(page -> Chat.open(page).ask(Chat.BANK)),
  PANEL(
      page -> {
        Chat chat = Chat.open(page).ask(Chat.BANK);
        chat.marks().first().click();
        assertThat(chat.panel()).isVisible();
      }),
  CLARIFY(
      page -> {
        Chat chat = Chat.open(page).ask("Ik heb een uitkering en wil voor mezelf beginnen");
        assertThat(chat.button("Bijstand")).isVisible();
      }),
  CRISIS(
      page -> {
        Chat chat = Chat.open(page).ask("Ik wil er niet meer zijn");
        assertThat(chat.answer()).containsText("0800-0113");
      }),
  OUT_OF_SCOPE(page -> Chat.open(page).ask("Wat is de hoofdstad van Frankrijk?")),
  ENGLISH(
      page -> {
        Chat chat = Chat.open(page).ask("My bank refuses to lend, what now?");
        assertThat(chat.answer()).hasAttribute("lang", "en");
      }),
  RATED(
      page -> {
        Chat chat = Chat.open(page).ask(Chat.BANK);
        chat.answer().locator(".feedback button").first().click();
        assertThat(chat.answer().locator(".feedback .thanks")).containsText("Bedankt");
      }),
  REFUSED(
      page -> {
        Chat chat = Chat.open(page);
        chat.question().fill("   ");
        chat.send().click();
        assertThat(chat.error()).isVisible();
      },
      "422"),
  SITUATION(
      page -> {
        Chat chat = Chat.open(page);
        chat.situation().locator("summary").click();
        page.getByLabel("Fase").selectOption(new SelectOption().setIndex(2));
        page.getByLabel("Mensen in dienst").fill("3");
        chat.situation().locator("summary").focus();
        assertThat(page.locator("#bekend")).containsText("3");
      }),
  SITUATION_LEARNED(
      page -> {
        Chat chat = Chat.open(page).ask(Chat.SITUATED);
        assertThat(chat.answer().getByText("Klopt niet").first()).isVisible();
        chat.situation().locator("summary").click();
        assertThat(page.locator("#wis-situatie")).isVisible();
      }),
  REPORT(
      page -> {
        Chat chat = Chat.open(page).ask(Chat.BANK);
        chat.report().locator("summary").click();
        chat.report().locator("input[type=radio]").first().check();
      }),
  REPORTED(
      page -> {
        Chat chat = Chat.open(page).ask(Chat.BANK);
        chat.report().locator("summary").click();
        chat.report().locator("input[type=radio]").first().check();
        chat.button("Meld dit").click();
        assertThat(chat.report().locator(".thanks")).containsText("Bedankt");
      }),
  LOST_CONNECTION(
      page -> {
        page.route("**/vragen", Route::abort);
        Chat chat = Chat.open(page);
        chat.question().fill(Chat.BANK);
        chat.send().click();
        assertThat(chat.button("Probeer opnieuw")).isVisible();
      },
      "ERR_FAILED"),
  SOURCE_PAGE(page -> page.navigate(Chat.open(page).ask(Chat.BANK).firstSource())),
  ENGLISH_START(Chat::openInEnglish),
  ENGLISH_ANSWER(
      page -> {
        Chat chat = Chat.openInEnglish(page).ask("My bank refuses to lend, what now?");
        chat.marks().first().click();
        assertThat(page.locator("#paneel mark")).isVisible();
      }),
  ENGLISH_SOURCE_PAGE(
      page -> page.navigate(Chat.openInEnglish(page).ask("What is the BMKB?").firstSource())),
  ENGLISH_LOOK_UP(page -> page.navigate("/en/regelingen?q=loan")),
  ENGLISH_TOPIC(page -> page.navigate("/en/regelingen/bmkb")),
  ENGLISH_ABOUT(page -> about(page, "/en/over")),
  ACCESSIBILITY(page -> page.navigate("/toegankelijkheid")),
  ENGLISH_ACCESSIBILITY(page -> page.navigate("/en/toegankelijkheid")),
  LOOK_UP(page -> page.navigate("/regelingen")),
  LOOK_UP_FILTERED(page -> page.navigate("/regelingen?q=lening&kind=scheme&theme=financiering")),
  LOOK_UP_NOTHING(page -> page.navigate("/regelingen?q=xyzzy")),
  TOPIC(page -> page.navigate("/regelingen/bmkb")),
  TOPIC_PASSAGE(page -> page.navigate("/regelingen/bmkb#hoeveel-1")),
  ENDED_TOPIC(page -> page.navigate("/regelingen/now")),
  LOOK_UP_TRAY(
      page -> {
        page.navigate("/regelingen?q=lening&sort=amount");
        page.locator(".results input[type=checkbox]").nth(0).check();
        page.locator(".results input[type=checkbox]").nth(1).check();
        assertThat(page.locator("#bak")).isVisible();
      }),
  SHORTCUTS(
      page -> {
        page.navigate("/regelingen");
        page.locator("#toetsen-open").click();
        assertThat(page.locator("#toetsen")).isVisible();
      }),
  COMPARISON(page -> page.navigate("/vergelijken?r=bmkb&r=qredits")),
  COMPARISON_OF_FOUR(
      page -> page.navigate("/vergelijken?r=bmkb&r=qredits&r=qredits-microkrediet&r=wbso")),
  COMPARISON_ENGLISH(page -> page.navigate("/en/vergelijken?r=bmkb&r=qredits")),
  COMPARISON_OF_ONE(page -> page.navigate("/vergelijken?r=bmkb")),
  TOPIC_CHANGED(
      page -> {
        page.navigate("/regelingen/bmkb");
        assertThat(page.locator(".history ins").first()).isVisible();
      }),
  SHEET(page -> page.navigate("/regelingen/bmkb/blad")),
  DOCUMENT(page -> page.navigate(Site.DOCUMENT)),
  DOCUMENT_CITED(
      page -> {
        Chat chat = Chat.open(page).ask(Chat.TOWER);
        chat.answer().locator(".source a[href^='/documenten/']").first().click();
        assertThat(page.locator("span:target")).containsText("400 euro");
      }),
  ANSWER_FROM_DOCUMENT(
      page -> assertThat(Chat.open(page).ask(Chat.TOWER).answer()).containsText("400 euro")),
  FROZEN_ANSWER(
      page -> {
        String answer = Chat.open(page).ask(Chat.BANK).answer().getAttribute("aria-labelledby");
        page.navigate("/antwoorden/" + answer.replaceFirst("kop-", ""));
        assertThat(page.locator("h1")).containsText("Een antwoord van");
      }),
  EDITORS(
      page -> {
        page.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + Site.TOKEN));
        page.navigate("/redactie");
        assertThat(page.locator("main")).containsText("12.000");
      }),
  ABOUT(page -> about(page, "/over")),
  ERROR(page -> page.navigate("/bestaat-niet"), "404");

  /** How to get there. */
  @Immutable
  @FunctionalInterface
  private interface Way {
    void go(Page page);
  }

  private final Way way;
  private final Optional<String> onConsole;

  Scene(Way way) {
    this.way = way;
    this.onConsole = Optional.empty();
  }

  Scene(Way way, String onConsole) {
    this.way = way;
    this.onConsole = Optional.of(onConsole);
  }

  /** For the first visitor all cards are looked through, which takes a busy machine long. */
  private static void about(Page page, String address) {
    page.navigate(address, new Page.NavigateOptions().setTimeout(3 * Browsing.PATIENCE));
  }

  /** Brings a new visitor into this state. */
  void enter(Page page, Watch watch) {
    way.go(page);
    onConsole.ifPresent(watch::expect);
  }
}
