package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The chat on the page of somebody else, as a visitor knows it. */
record Widget(Locator element) {

  /** Where the server hands out the script that pages of others load. */
  static final String SCRIPT = "/static/js/embed.js";

  static Widget on(Page page) {
    return new Widget(page.locator("steunwijzer-chat"));
  }

  /** The chat in the frame on a page. */
  static Widget inFrame(Page page) {
    return new Widget(page.frameLocator("iframe").locator("steunwijzer-chat"));
  }

  Locator question() {
    return element.getByRole(AriaRole.TEXTBOX);
  }

  Locator button(String name) {
    return element.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator answers() {
    return element.locator(".answer");
  }

  Locator answer() {
    return answers().last();
  }

  Locator marks() {
    return answer().locator(".mark");
  }

  Locator source() {
    return answer().locator(".source");
  }

  Locator trouble() {
    return answer().locator(".trouble");
  }

  Locator status() {
    return element.getByRole(AriaRole.STATUS);
  }

  Locator error() {
    return element.getByRole(AriaRole.ALERT);
  }

  /** Sends a question, and does not wait. */
  Widget send(String text) {
    question().fill(text);
    question().press("Enter");
    return this;
  }

  /** Asks and waits for the whole answer. */
  Widget ask(String text) {
    int before = answers().count();
    send(text);
    assertThat(answers()).hasCount(before + 1);
    assertThat(element.locator("[aria-busy]")).hasCount(0);
    return this;
  }
}
