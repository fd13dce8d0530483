package nl.steunwijzer.conversation;

/**
 * The database cannot be opened, read or written. The message is one line and holds no user text.
 */
public final class StorageException extends RuntimeException {

  StorageException(String message, Throwable cause) {
    super(message, cause);
  }
}
