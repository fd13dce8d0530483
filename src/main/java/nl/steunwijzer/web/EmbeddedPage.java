package nl.steunwijzer.web;

import io.jstach.jstache.JStache;

/**
 * The chat and nothing else.
 *
 * @param help where to go if the chat does not show
 */
@JStache(path = "embedded")
record EmbeddedPage(String language, String title, String help) {

  static final EmbeddedPage DUTCH =
      new EmbeddedPage(
          "nl",
          "Stel je vraag aan Steunwijzer",
          "Zie je hier geen chat? Stel je vraag op Steunwijzer");

  static final EmbeddedPage ENGLISH =
      new EmbeddedPage(
          "en", "Ask Steunwijzer", "Do you see no chat here? Ask your question at Steunwijzer");
}
