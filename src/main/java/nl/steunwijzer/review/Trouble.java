package nl.steunwijzer.review;

import java.util.Optional;

/**
 * How often in a row a page could not be had. One time is no time: sites have bad days.
 *
 * @param gone runs in which there was no page
 * @param unread runs in which it could not be read
 * @param why what was said of it the last time
 */
record Trouble(int gone, int unread, String why) {

  static final Trouble NONE = new Trouble(0, 0, "");

  private static final int RUNS_GONE = 2;
  private static final int RUNS_UNREAD = 3;
  private static final String NOT_FOUND = "de site zegt dat deze pagina niet (meer) bestaat";
  private static final String FOR_GOOD = "de site zegt dat deze pagina voorgoed weg is";

  Trouble gone(boolean forGood) {
    return forGood
        ? new Trouble(RUNS_GONE, 0, FOR_GOOD)
        : new Trouble(Math.min(RUNS_GONE, gone + 1), 0, NOT_FOUND);
  }

  /** Of a page that is gone, no answer tells nothing new. */
  Trouble unread(String reason) {
    return gone >= RUNS_GONE ? this : new Trouble(0, Math.min(RUNS_UNREAD, unread + 1), reason);
  }

  Optional<Finding> finding() {
    if (gone >= RUNS_GONE) {
      return Optional.of(Finding.gone(why));
    }
    return unread >= RUNS_UNREAD ? Optional.of(Finding.unreadable(why)) : Optional.empty();
  }
}
