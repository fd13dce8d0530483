package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a topic can be used now. */
public enum Availability implements Coded {
  @JsonProperty("open")
  OPEN("open"),
  @JsonProperty("closed")
  CLOSED("closed"),
  @JsonProperty("ended")
  ENDED("ended"),
  @JsonProperty("planned")
  PLANNED("planned"),
  @JsonProperty("unknown")
  UNKNOWN("unknown");

  private final String code;

  Availability(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
