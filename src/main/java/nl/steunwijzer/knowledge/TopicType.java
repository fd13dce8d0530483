package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what form a topic helps. */
public enum TopicType implements Coded {
  @JsonProperty("loan")
  LOAN("loan"),
  @JsonProperty("guarantee")
  GUARANTEE("guarantee"),
  @JsonProperty("equity")
  EQUITY("equity"),
  @JsonProperty("subsidy")
  SUBSIDY("subsidy"),
  @JsonProperty("tax")
  TAX("tax"),
  @JsonProperty("benefit")
  BENEFIT("benefit"),
  @JsonProperty("insurance")
  INSURANCE("insurance"),
  @JsonProperty("advice")
  ADVICE("advice"),
  @JsonProperty("coaching")
  COACHING("coaching"),
  @JsonProperty("information")
  INFORMATION("information"),
  @JsonProperty("debt-help")
  DEBT_HELP("debt-help"),
  @JsonProperty("network")
  NETWORK("network"),
  @JsonProperty("code-of-conduct")
  CODE_OF_CONDUCT("code-of-conduct"),
  @JsonProperty("law")
  LAW("law");

  private final String code;

  TopicType(String code) {
    this.code = code;
  }

  /** Whether it gives, lends or guarantees money. */
  boolean isMoney() {
    return switch (this) {
      case LOAN, GUARANTEE, EQUITY, SUBSIDY, BENEFIT -> true;
      case TAX,
          INSURANCE,
          ADVICE,
          COACHING,
          INFORMATION,
          DEBT_HELP,
          NETWORK,
          CODE_OF_CONDUCT,
          LAW ->
          false;
    };
  }

  @Override
  public String code() {
    return code;
  }
}
