package nl.steunwijzer.evaluation;

/**
 * What a figure ought to be.
 *
 * @param bound a share from 0 to 1, or a count
 * @param sense on which side of the bound it is good
 */
public record Target(double bound, Sense sense) {

  /** On which side of a bound a figure is good. */
  public enum Sense {
    AT_LEAST("≥"),
    AT_MOST("≤");

    private final String sign;

    Sense(String sign) {
      this.sign = sign;
    }

    /** As it is written before the bound. */
    public String sign() {
      return sign;
    }
  }

  static Target atLeast(double bound) {
    return new Target(bound, Sense.AT_LEAST);
  }

  static Target atMost(double bound) {
    return new Target(bound, Sense.AT_MOST);
  }

  /** Whether a figure is good enough. */
  public boolean isMetBy(double figure) {
    return sense == Sense.AT_LEAST ? figure >= bound : figure <= bound;
  }
}
