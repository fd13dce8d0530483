package nl.steunwijzer.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.steunwijzer.knowledge.Coded;

/** A benefit on which somebody lives, by its Dutch name. */
public enum Benefit implements Coded {
  @JsonProperty("bijstand")
  BIJSTAND("bijstand"),
  @JsonProperty("ww")
  WW("ww"),
  @JsonProperty("wia")
  WIA("wia"),
  @JsonProperty("wao")
  WAO("wao"),
  @JsonProperty("wajong")
  WAJONG("wajong"),
  @JsonProperty("ziektewet")
  ZIEKTEWET("ziektewet"),
  @JsonProperty("ioaw")
  IOAW("ioaw"),
  @JsonProperty("ioaz")
  IOAZ("ioaz"),
  /** Another one, or it was not said which. */
  @JsonProperty("other")
  OTHER("other");

  private final String code;

  Benefit(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
