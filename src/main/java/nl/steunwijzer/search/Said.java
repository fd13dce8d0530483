package nl.steunwijzer.search;

/**
 * Something that a person said.
 *
 * @param weight what it counts: 1 for what is asked now, less for what was said before
 */
public record Said(String text, double weight) {

  /** What is asked now. */
  public static Said now(String text) {
    return new Said(text, 1);
  }

  /** The same, weighing less. */
  public Said weighing(double factor) {
    return new Said(text, factor * weight);
  }
}
