package nl.steunwijzer.storage;

/**
 * The database cannot be opened, read or written. The message is one line and holds no user text.
 */
public final class StorageException extends RuntimeException {

  /** A failure, told in one line without the text of any user. */
  public StorageException(String message, Throwable cause) {
    super(message, cause);
  }
}
