package nl.steunwijzer.reading;

/** A file asks more than it may; unchecked, to pass through parsers of others. */
final class LimitReached extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param message plain Dutch, for the reader
   */
  LimitReached(String message) {
    super(message, null, false, false);
  }
}
