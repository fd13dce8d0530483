package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For whom a topic is. */
public enum Audience implements Coded {
  @JsonProperty("starter")
  STARTER("starter"),
  @JsonProperty("existing")
  EXISTING("existing"),
  @JsonProperty("zzp")
  ZZP("zzp"),
  @JsonProperty("mkb")
  MKB("mkb"),
  @JsonProperty("large")
  LARGE("large"),
  @JsonProperty("employer")
  EMPLOYER("employer"),
  @JsonProperty("bv")
  BV("bv"),
  @JsonProperty("benefit-claimant")
  BENEFIT_CLAIMANT("benefit-claimant"),
  @JsonProperty("farmer")
  FARMER("farmer"),
  @JsonProperty("innovator")
  INNOVATOR("innovator"),
  @JsonProperty("exporter")
  EXPORTER("exporter"),
  @JsonProperty("creative")
  CREATIVE("creative"),
  @JsonProperty("social")
  SOCIAL("social");

  private final String code;

  Audience(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
