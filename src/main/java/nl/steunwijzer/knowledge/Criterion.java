package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A condition that a rule can decide; whatever a rule cannot decide stays in the text. */
public record Criterion(
    @JsonProperty(required = true) CriterionField field,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    List<String> oneOf,
    @JsonProperty(required = true) String source) {

  public Criterion {
    oneOf = Lists.orEmpty(oneOf);
  }
}
