package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a topic can be used now, according to whom that was known when.
 *
 * @param value the availability a source told
 * @param asOf when the source told it
 * @param until the last day on which it runs or ran, if a source says so
 */
public record Status(
    @JsonProperty(required = true) Availability value,
    @JsonProperty(required = true) AsOf asOf,
    Optional<AsOf> until) {

  /** The availability on a day: what was open until an earlier day has ended by now. */
  public Availability on(LocalDate today) {
    boolean past = until.flatMap(AsOf::latest).map(day -> day.isBefore(today)).orElse(false);
    return past && value == Availability.OPEN ? Availability.ENDED : value;
  }
}
