package nl.steunwijzer.web;

/** What every page has: its title and which part of the site it is. */
record Shell(String title, boolean onChat, boolean onLookUp, boolean onAbout) {

  static Shell chat(Ui ui) {
    return new Shell(ui.say("titleChat"), true, false, false);
  }

  static Shell lookUp(String title) {
    return new Shell(title + " · Steunwijzer", false, true, false);
  }

  static Shell about(String title) {
    return new Shell(title, false, false, true);
  }

  /** A page that stands by itself. */
  static Shell alone(String title) {
    return new Shell(title + " · Steunwijzer", false, false, false);
  }
}
