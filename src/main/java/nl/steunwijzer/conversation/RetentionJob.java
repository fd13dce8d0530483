package nl.steunwijzer.conversation;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets old conversations: at start and then every day, until closed. */
public final class RetentionJob implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
  private static final Duration DAY = Duration.ofDays(1);

  private final Runnable cleaning;
  private final Duration pause;
  private final Thread thread;

  private RetentionJob(Runnable cleaning, Duration pause) {
    this.cleaning = cleaning;
    this.pause = pause;
    this.thread = Thread.ofVirtual().name("conversation-retention").unstarted(this::run);
  }

  /**
   * Starts in the background. Close the job before the store.
   *
   * @param keep how long a conversation is kept after its last use
   */
  public static RetentionJob start(ConversationStore store, Duration keep) {
    return start(() -> clean(store, keep), DAY);
  }

  private static void clean(ConversationStore store, Duration keep) {
    int forgotten = store.forgetOlderThan(keep);
    if (forgotten > 0) {
      LOG.info("Forgot {} old conversations", forgotten);
    }
  }

  static RetentionJob start(Runnable cleaning, Duration pause) {
    RetentionJob job = new RetentionJob(cleaning, pause);
    job.thread.start();
    return job;
  }

  private void run() {
    try {
      while (true) {
        clean();
        Thread.sleep(pause);
      }
    } catch (InterruptedException e) {
      LOG.debug("No longer forgetting old conversations");
    }
  }

  private void clean() {
    try {
      cleaning.run();
    } catch (RuntimeException e) {
      LOG.warn("Old conversations could not be forgotten; the next try is in {}", pause, e);
    }
  }

  /** Stops; waits until a cleaning that has begun is done. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
