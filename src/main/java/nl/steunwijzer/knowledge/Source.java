package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** Where a fact comes from: a page or document of a publisher, and the date for which it speaks. */
public record Source(
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) String publisher,
    Optional<String> url,
    @JsonProperty(required = true) AsOf asOf) {}
