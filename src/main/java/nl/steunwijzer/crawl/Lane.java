package nl.steunwijzer.crawl;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One host: asked by one at a time, with pauses. */
final class Lane {

  /** Fair, so that of two sites on one host none waits for the other to end. */
  private final ReentrantLock turn = new ReentrantLock(true);

  private final InstantSource clock;
  private final Pauses pauses;
  private Instant free = Instant.EPOCH;

  Lane(InstantSource clock, Pauses pauses) {
    this.clock = clock;
    this.pauses = pauses;
  }

  /** Asks when it is our turn and the host has had its rest; then it rests this long again. */
  Reply ask(Duration pause, Supplier<Reply> request) throws InterruptedException {
    turn.lockInterruptibly();
    try {
      Duration wait = Duration.between(clock.instant(), free);
      if (wait.isPositive()) {
        pauses.rest(wait);
      }
      try {
        return request.get();
      } finally {
        free = clock.instant().plus(pause);
      }
    } finally {
      turn.unlock();
    }
  }

  /** Leaves the host alone for at least this long from now, whoever wants to ask. */
  void leaveAlone(Duration wait) {
    turn.lock();
    try {
      Instant until = clock.instant().plus(wait);
      free = until.isAfter(free) ? until : free;
    } finally {
      turn.unlock();
    }
  }
}
