package nl.steunwijzer.dense;

/** A model that cannot be used now. The message is one line for whoever runs the program. */
final class ModelException extends Exception {

  private static final long serialVersionUID = 1;

  ModelException(String message) {
    super(message);
  }

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
