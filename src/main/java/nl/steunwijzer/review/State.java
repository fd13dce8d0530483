package nl.steunwijzer.review;

import nl.steunwijzer.knowledge.Coded;

/** Where an item is on its way. */
public enum State implements Coded {
  OPEN("open"),
  /** An editor looked: the cards are right as they are. */
  STILL_RIGHT("still-right"),
  /** An editor changed the cards. */
  CHANGED("changed"),
  /** Nothing is the matter any more, or something else is, of which a newer item tells. */
  LAPSED("lapsed");

  private final String code;

  State(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether an editor can choose it. */
  public boolean isDecision() {
    return this == STILL_RIGHT || this == CHANGED;
  }
}
