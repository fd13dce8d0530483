package nl.steunwijzer.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When it is time for the daily run: at night, when sites have little to do. A server that is off
 * at night catches up by day, but not before it has been on for a while, so that one that is
 * restarted again and again asks nobody anything.
 */
final class Schedule {

  private static final LocalTime FROM = LocalTime.of(3, 0);
  private static final LocalTime UNTIL = LocalTime.of(6, 0);

  /** So that two nights never count as one. */
  private static final Duration REST = Duration.ofHours(12);

  private static final Duration MISSED = Duration.ofHours(36);
  private static final Duration AFTER_START = Duration.ofHours(1);

  private final ZoneId zone;
  private final Instant started;

  Schedule(ZoneId zone, Instant started) {
    this.zone = zone;
    this.started = started;
  }

  /**
   * Whether to run now.
   *
   * @param last when the last run ended, if there was one
   */
  boolean isDue(Instant now, Optional<Instant> last) {
    Duration since = last.map(then -> Duration.between(then, now)).orElse(MISSED);
    boolean missed =
        since.compareTo(MISSED) >= 0 && Duration.between(started, now).compareTo(AFTER_START) >= 0;
    return missed || (isQuiet(now) && since.compareTo(REST) >= 0);
  }

  private boolean isQuiet(Instant now) {
    LocalTime time = ZonedDateTime.ofInstant(now, zone).toLocalTime();
    return !time.isBefore(FROM) && time.isBefore(UNTIL);
  }
}
