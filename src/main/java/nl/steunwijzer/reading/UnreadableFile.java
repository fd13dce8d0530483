package nl.steunwijzer.reading;

/** A file holds nothing that we can read; the message says in one line why and what to do. */
public final class UnreadableFile extends Exception {

  private static final long serialVersionUID = 1;

  /** Why a file cannot be read. */
  public enum Reason {
    EMPTY,
    UNKNOWN_FORMAT,
    ENCRYPTED,
    DAMAGED,
    /** Pictures of pages, without their text. */
    NO_TEXT,
    /** Too many bytes, pages or characters, or it takes too long. */
    TOO_LARGE
  }

  private final Reason reason;

  /**
   * @param message one line of plain Dutch: what is wrong and what to do
   */
  public UnreadableFile(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why it cannot be read. */
  public Reason reason() {
    return reason;
  }
}
