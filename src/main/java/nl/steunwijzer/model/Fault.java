package nl.steunwijzer.model;

/** Why a model gave no answer. */
public enum Fault {
  /** Nobody listens at the address, or the line broke before anything was said. */
  UNREACHABLE,
  /** The address does not accept the request: a wrong key, name or size. */
  REFUSED,
  /** The address has too much to do, or is out of order. */
  BUSY,
  /** The answer broke off, or is none. */
  BROKEN,
  /** It took too long. */
  SLOW,
  /** We asked no more: too many calls at once or in an hour, or the model failed too often. */
  LIMITED;

  /** Whether the same request may well succeed a moment later. */
  boolean passes() {
    return this == UNREACHABLE || this == BUSY;
  }
}
