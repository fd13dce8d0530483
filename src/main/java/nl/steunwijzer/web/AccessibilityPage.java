package nl.steunwijzer.web;

import io.jstach.jstache.JStache;

/** What is tested of the accessibility, and what is not right yet. */
@JStache(path = "accessibility")
record AccessibilityPage(Ui ui, Shell shell) implements View {

  static AccessibilityPage of(Ui ui) {
    return new AccessibilityPage(ui, Shell.alone(ui.say("accessibility")));
  }

  boolean dutch() {
    return !ui.isEnglish();
  }
}
