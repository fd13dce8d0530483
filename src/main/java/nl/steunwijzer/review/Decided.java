package nl.steunwijzer.review;

/** What became of a decision. */
public enum Decided {
  KEPT,
  /** The item was closed already: by another editor, or because the page changed once more. */
  TOO_LATE,
  /** There is no such item. */
  UNKNOWN
}
