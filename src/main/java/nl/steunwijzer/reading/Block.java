package nl.steunwijzer.reading;

import java.util.Optional;

/**
 * One piece of a text, as a reader sees it: a heading, a paragraph, an item of a list.
 *
 * @param level of a heading, from 1; of an item, how deep it stands, from 1; otherwise 0
 * @param text one line: no line breaks, no marks of lists, no hyphens of line ends
 * @param page the page on which it begins, from 1, in formats that have pages
 */
public record Block(Type type, int level, String text, Optional<Integer> page, Voice voice) {

  /** What a block is in its text. */
  public enum Type {
    HEADING,
    PARAGRAPH,
    BULLET,
    STEP,
    /** One row of a table, its cells with the heads of their columns: 'Jaar: 2026; Tarief: 19%'. */
    ROW,
    FOOTNOTE
  }

  /** Who speaks. */
  public enum Voice {
    /** Whoever published the text. */
    PUBLISHER,
    /** Somebody who asks: what they take to be so is not said by the publisher. */
    ASKER,
    /** Somebody who is quoted at length. */
    QUOTED
  }
}
