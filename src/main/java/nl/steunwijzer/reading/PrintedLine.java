package nl.steunwijzer.reading;

/**
 * A line as it stands on a page, before the letters of the whole document are known.
 *
 * @param size of its letters, in points
 * @param place how far down the page, from 0 to 1
 * @param row whether it is a row of a table
 */
record PrintedLine(
    String text,
    int page,
    boolean gap,
    boolean full,
    float size,
    boolean bold,
    float place,
    boolean row) {

  private static final float EDGE = 0.1f;

  /** Whether it stands where running lines stand. */
  boolean isAtEdge() {
    return place < EDGE || place > 1 - EDGE;
  }

  /** Whether it stands where footnotes stand. */
  boolean isLow() {
    return place > 0.5f;
  }
}
