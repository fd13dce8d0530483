package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a topic is. */
public enum Kind implements Coded {
  @JsonProperty("scheme")
  SCHEME("scheme"),
  @JsonProperty("organisation")
  ORGANISATION("organisation"),
  @JsonProperty("rule")
  RULE("rule"),
  @JsonProperty("procedure")
  PROCEDURE("procedure"),
  @JsonProperty("situation")
  SITUATION("situation");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
