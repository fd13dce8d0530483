package nl.steunwijzer.web;

import io.javalin.http.HttpStatus;
import io.javalin.http.ServiceUnavailableResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a few answers be made at a time; the others wait their turn. Answers need the processor, not
 * the network: a thousand at once would all be slow, and none would be ready in time.
 */
final class Turnstile {

  /** Enough to keep every processor busy while one answer waits for the disk. */
  private static final int PER_PROCESSOR = 2;

  private final Semaphore turns;
  private final Duration patience;

  private Turnstile(int atATime, Duration patience) {
    this.turns = new Semaphore(atATime, true);
    this.patience = patience;
  }

  /**
   * @param patience how long a question may wait for its turn
   */
  static Turnstile of(Duration patience) {
    return new Turnstile(PER_PROCESSOR * Runtime.getRuntime().availableProcessors(), patience);
  }

  /**
   * Works when it is its turn.
   *
   * @throws ServiceUnavailableResponse if that takes too long
   */
  <T> T pass(Supplier<T> work) {
    if (!isMyTurn()) {
      throw new ServiceUnavailableResponse(HttpStatus.SERVICE_UNAVAILABLE.getMessage());
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private boolean isMyTurn() {
    try {
      return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
