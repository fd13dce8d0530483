package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a criterion looks at. */
public enum CriterionField implements Coded {
  @JsonProperty("employees")
  EMPLOYEES("employees"),
  @JsonProperty("revenue")
  REVENUE("revenue"),
  @JsonProperty("balanceTotal")
  BALANCE_TOTAL("balanceTotal"),
  @JsonProperty("age")
  AGE("age"),
  @JsonProperty("amount")
  AMOUNT("amount"),
  @JsonProperty("hoursPerYear")
  HOURS_PER_YEAR("hoursPerYear"),
  @JsonProperty("businessAgeYears")
  BUSINESS_AGE_YEARS("businessAgeYears"),
  @JsonProperty("legalForm")
  LEGAL_FORM("legalForm"),
  @JsonProperty("phase")
  PHASE("phase");

  private final String code;

  CriterionField(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
