package nl.steunwijzer.reading;

/**
 * A character as it is printed; in points, from the upper left corner of the page.
 *
 * @param baseline on which it stands, downwards
 * @param space the width of a space in its font
 */
record Glyph(
    String text, float left, float width, float baseline, float size, float space, boolean bold) {

  float right() {
    return left + width;
  }
}
