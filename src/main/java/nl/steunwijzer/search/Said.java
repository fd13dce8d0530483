package nl.steunwijzer.search;

/**
 * Something that a person said.
 *
 * @param weight how much it tells by itself, from 0 to 1: less if it leans on what was said before
 */
public record Said(String text, double weight) {

  /** What can be understood by itself. */
  public static Said now(String text) {
    return new Said(text, 1);
  }
}
