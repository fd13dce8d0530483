package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The unit of a typed figure. */
public enum FigureUnit implements Coded {
  @JsonProperty("EUR")
  EUR("EUR"),
  @JsonProperty("percent")
  PERCENT("percent"),
  @JsonProperty("days")
  DAYS("days"),
  @JsonProperty("weeks")
  WEEKS("weeks"),
  @JsonProperty("months")
  MONTHS("months"),
  @JsonProperty("years")
  YEARS("years"),
  @JsonProperty("hours")
  HOURS("hours"),
  @JsonProperty("people")
  PEOPLE("people"),
  @JsonProperty("count")
  COUNT("count");

  private final String code;

  FigureUnit(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
