package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a business is. */
public enum Phase implements Coded {
  @JsonProperty("starter")
  STARTER("starter"),
  @JsonProperty("existing")
  EXISTING("existing"),
  @JsonProperty("stopping")
  STOPPING("stopping");

  private final String code;

  Phase(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
