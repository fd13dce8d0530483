package nl.steunwijzer.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.steunwijzer.knowledge.Coded;

/** What is the matter with a source. */
public enum Kind implements Coded {
  /** Passages differ from those that an editor last agreed with. */
  @JsonProperty("changed")
  CHANGED("changed"),
  /** The page does not exist any more. */
  @JsonProperty("gone")
  GONE("gone"),
  /** The page has another address for good. */
  @JsonProperty("moved")
  MOVED("moved"),
  /** The page may not be fetched, or gives no answer or no text, run after run. */
  @JsonProperty("unreadable")
  UNREADABLE("unreadable");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
