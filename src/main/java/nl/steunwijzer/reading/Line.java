package nl.steunwijzer.reading;

/**
 * One line as it is printed on a page.
 *
 * @param page from 1
 * @param gap whether white space parts it from the line above
 * @param full whether the first word of the next line would not have fitted behind it
 * @param role what the print tells of it
 * @param level of a heading, from 1; otherwise 0
 */
record Line(String text, int page, boolean gap, boolean full, Role role, int level) {

  /** What the print of a line tells. */
  enum Role {
    /** Nothing: the letters are unknown. */
    UNKNOWN,
    /** In the letters of running text: no heading. */
    BODY,
    HEADING,
    NOTE,
    ROW
  }

  Line withText(String other) {
    return new Line(other, page, gap, full, role, level);
  }

  Line withGap() {
    return gap ? this : new Line(text, page, true, full, role, level);
  }
}
