package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The legal form of a business, by its Dutch name. */
public enum LegalForm implements Coded {
  /** Also who works for themselves and does not say in what form. */
  @JsonProperty("eenmanszaak")
  EENMANSZAAK("eenmanszaak"),
  @JsonProperty("vof")
  VOF("vof"),
  @JsonProperty("maatschap")
  MAATSCHAP("maatschap"),
  @JsonProperty("cv")
  CV("cv"),
  @JsonProperty("bv")
  BV("bv"),
  @JsonProperty("nv")
  NV("nv"),
  @JsonProperty("stichting")
  STICHTING("stichting"),
  @JsonProperty("vereniging")
  VERENIGING("vereniging"),
  @JsonProperty("coöperatie")
  COOPERATIE("coöperatie");

  private final String code;

  LegalForm(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
