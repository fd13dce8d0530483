package nl.steunwijzer.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.steunwijzer.knowledge.Coded;

/** Where an item is on its way. */
public enum State implements Coded {
  @JsonProperty("open")
  OPEN("open"),
  /** An editor looked: the cards are right as they are. */
  @JsonProperty("still-right")
  STILL_RIGHT("still-right"),
  /** An editor changed the cards. */
  @JsonProperty("changed")
  CHANGED("changed"),
  /** Nothing is the matter any more, or something else is, of which a newer item tells. */
  @JsonProperty("lapsed")
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
