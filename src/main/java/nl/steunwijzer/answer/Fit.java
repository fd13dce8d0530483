package nl.steunwijzer.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.steunwijzer.knowledge.Coded;

/**
 * Whether what is known of who asks meets the criteria of a topic that code can check. There are
 * always more conditions than those: it never means that somebody will get something.
 */
public enum Fit implements Coded {
  /** There are criteria, all could be checked, and all are met. */
  @JsonProperty("fits")
  FITS("fits"),
  /** At least one is not met. */
  @JsonProperty("not")
  NOT("not"),
  /** There are none, or too little is known to check them. */
  @JsonProperty("unknown")
  UNKNOWN("unknown");

  private final String code;

  Fit(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
