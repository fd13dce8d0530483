package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** How to reach a person: each part as the source says it. */
public record Contact(
    @JsonProperty(required = true) String name,
    Optional<String> phone,
    Optional<String> url,
    Optional<String> hours,
    @JsonProperty(required = true) String source) {}
