package nl.steunwijzer.web;

/** What every page has: its title and which part of the site it is. */
record Shell(String title, boolean onChat, boolean onLookUp, boolean onAbout) {

  static Shell chat() {
    return new Shell("Steunwijzer: welke steun is er voor jouw bedrijf?", true, false, false);
  }

  static Shell lookUp(String title) {
    return new Shell(title + " · Steunwijzer", false, true, false);
  }

  static Shell about() {
    return new Shell("Over Steunwijzer", false, false, true);
  }

  static Shell editors() {
    return new Shell("Redactie · Steunwijzer", false, false, false);
  }

  static Shell error(String title) {
    return new Shell(title + " · Steunwijzer", false, false, false);
  }
}
