package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The shelf on which a topic stands; each is a folder in {@code knowledge/}. */
public enum Theme implements Coded {
  @JsonProperty("financiering")
  FINANCIERING("financiering"),
  @JsonProperty("schulden")
  SCHULDEN("schulden"),
  @JsonProperty("fiscaal")
  FISCAAL("fiscaal"),
  @JsonProperty("personeel")
  PERSONEEL("personeel"),
  @JsonProperty("innovatie")
  INNOVATIE("innovatie"),
  @JsonProperty("duurzaam")
  DUURZAAM("duurzaam"),
  @JsonProperty("internationaal")
  INTERNATIONAAL("internationaal"),
  @JsonProperty("starten-stoppen")
  STARTEN_STOPPEN("starten-stoppen"),
  @JsonProperty("regels")
  REGELS("regels"),
  @JsonProperty("regio-netwerk")
  REGIO_NETWERK("regio-netwerk"),
  @JsonProperty("loketten")
  LOKETTEN("loketten"),
  @JsonProperty("situaties")
  SITUATIES("situaties");

  private final String code;

  Theme(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
