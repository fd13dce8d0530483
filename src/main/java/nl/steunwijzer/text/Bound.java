package nl.steunwijzer.text;

/** In which direction a figure limits: 'hoogstens 250', 'minstens 18', or neither said. */
public enum Bound {
  AT_MOST,
  AT_LEAST,
  UNSAID;

  /** Whether one text says 'at most' where the other says 'at least'. */
  boolean contradicts(Bound other) {
    return this != UNSAID && other != UNSAID && this != other;
  }
}
