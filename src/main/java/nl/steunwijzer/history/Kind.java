package nl.steunwijzer.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.steunwijzer.knowledge.Coded;

/** What happened to a card, or to something on it. */
public enum Kind implements Coded {
  /** The card itself is new. */
  @JsonProperty("new")
  NEW("new"),
  /** The card itself is gone. */
  @JsonProperty("gone")
  GONE("gone"),
  @JsonProperty("added")
  ADDED("added"),
  @JsonProperty("removed")
  REMOVED("removed"),
  @JsonProperty("replaced")
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
