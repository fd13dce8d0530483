package nl.steunwijzer.dense;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves a model that failed alone for a while, so that not every question waits for it, and tells
 * of it once. One moment until which to wait is all there is to it; a library would be more than
 * the problem.
 */
final class Breaker {

  private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final InstantSource clock;
  private Instant until = Instant.MIN;
  private boolean failing;

  Breaker(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether the model may be asked. */
  synchronized boolean allows() {
    return !clock.instant().isBefore(until);
  }

  synchronized void failed(ModelException e) {
    until = clock.instant().plus(PAUSE);
    if (!failing) {
      LOG.warn("{}; er wordt alleen op woorden gezocht", e.getMessage());
    }
    failing = true;
  }

  synchronized void worked() {
    if (failing) {
      LOG.info("Er wordt weer ook op betekenis gezocht");
    }
    failing = false;
  }
}
