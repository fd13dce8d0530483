package nl.steunwijzer.history;

import nl.steunwijzer.knowledge.Coded;

/** What happened to a card, or to something on it. */
public enum Kind implements Coded {
  /** The card itself is new. */
  NEW("new"),
  /** The card itself is gone. */
  GONE("gone"),
  ADDED("added"),
  REMOVED("removed"),
  REPLACED("replaced");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
