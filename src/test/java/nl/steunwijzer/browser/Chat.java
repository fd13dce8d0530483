package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The chat as a visitor knows it: by labels and roles. */
record Chat(Page page) {

  static final String TOWER =
      "Hoeveel euro krijgen ondernemers met een klokkentoren voor een nieuwe wijzer?";

  /** Tells of who asks. */
  static final String SITUATED =
      "Ik ben zzp'er met een WW-uitkering en wil 20.000 euro lenen, wat kan ik doen?";

  static final String BANK = "De bank wil mij niets lenen, wat nu?";

  static Chat open(Page page) {
    page.navigate("/");
    return new Chat(page);
  }

  static Chat openInEnglish(Page page) {
    page.navigate("/en");
    return new Chat(page);
  }

  Locator question() {
    return page.getByLabel(Pattern.compile("^(Stel je vraag|Ask your question)$"));
  }

  Locator send() {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(Vraag|Ask)$")));
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator answers() {
    return page.locator(".answer");
  }

  Locator answer() {
    return answers().last();
  }

  Locator questions() {
    return page.locator(".question p");
  }

  Locator marks() {
    return answer().locator(".mark");
  }

  Locator panel() {
    return page.getByRole(
        AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Bron").setExact(true));
  }

  /** What somebody tells of their business. */
  Locator situation() {
    return page.locator("#situatie");
  }

  /** The form that says what is wrong with a sentence of the last answer. */
  Locator report() {
    return answer().locator(".report");
  }

  /** The page of the first source of the last answer. */
  String firstSource() {
    return answer().locator(".source a[href*='/bronnen/']").first().getAttribute("href");
  }

  Locator status() {
    return page.locator("#stand");
  }

  Locator error() {
    return page.locator("#fout");
  }

  /** Asks and waits for the answer. */
  Chat ask(String text) {
    int before = answers().count();
    question().fill(text);
    send().click();
    assertThat(answers()).hasCount(before + 1);
    return this;
  }
}
