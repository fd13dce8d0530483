package nl.steunwijzer.reading;

/** A piece of a line without wide white space in it; in points, from the upper left corner. */
record Span(String text, float left, float right, float baseline, float size, boolean bold) {

  float width() {
    return right - left;
  }

  boolean crosses(float x) {
    return left < x && right > x;
  }

  boolean onLineOf(Span other) {
    return Math.abs(baseline - other.baseline) < 0.4f * Math.max(size, other.size);
  }
}
