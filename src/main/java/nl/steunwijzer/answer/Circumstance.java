package nl.steunwijzer.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.steunwijzer.knowledge.Coded;

/** Something that is so or is not so of somebody or their business, and that a rule may turn on. */
public enum Circumstance implements Coded {
  @JsonProperty("employer")
  EMPLOYER("employer"),
  @JsonProperty("employed")
  EMPLOYED("employed"),
  @JsonProperty("ill")
  ILL("ill"),
  @JsonProperty("pregnant")
  PREGNANT("pregnant"),
  @JsonProperty("refused-by-bank")
  REFUSED_BY_BANK("refused-by-bank"),
  @JsonProperty("in-arrears")
  IN_ARREARS("in-arrears"),
  @JsonProperty("urgent")
  URGENT("urgent");

  private final String code;

  Circumstance(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
