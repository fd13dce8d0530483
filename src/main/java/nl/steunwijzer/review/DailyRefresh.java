package nl.steunwijzer.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at all sources once a day, until closed. */
public final class DailyRefresh implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DailyRefresh.class);
  private static final Duration GLANCE = Duration.ofMinutes(10);

  /** A run over all sources. */
  @FunctionalInterface
  public interface Job {
    /**
     * Looks at every source; may take hours.
     *
     * @throws IOException if the cards cannot be read
     * @throws InterruptedException if it was stopped
     */
    Refresh.Summary run() throws IOException, InterruptedException;
  }

  private final ReviewStore store;
  private final Path dataDirectory;
  private final Job job;
  private final Clock clock;
  private final Schedule schedule;
  private final Duration glance;
  private final Thread thread;

  private DailyRefresh(
      ReviewStore store, Path dataDirectory, Job job, Clock clock, Duration glance) {
    this.store = store;
    this.dataDirectory = dataDirectory;
    this.job = job;
    this.clock = clock;
    this.schedule = new Schedule(clock.getZone(), clock.instant());
    this.glance = glance;
    this.thread = Thread.ofVirtual().name("daily-refresh").unstarted(this::loop);
  }

  /**
   * Starts in the background. Close it before the store.
   *
   * @param dataDirectory in which no other run may be under way
   * @param clock with the zone whose night it is
   */
  public static DailyRefresh start(ReviewStore store, Path dataDirectory, Job job, Clock clock) {
    return start(store, dataDirectory, job, clock, GLANCE);
  }

  static DailyRefresh start(
      ReviewStore store, Path dataDirectory, Job job, Clock clock, Duration glance) {
    DailyRefresh daily = new DailyRefresh(store, dataDirectory, job, clock, glance);
    daily.thread.start();
    return daily;
  }

  /** Looks at the clock now and then: a computer that slept would oversleep a long wait. */
  private void loop() {
    Optional<Instant> tried = Optional.empty();
    try {
      while (true) {
        Thread.sleep(glance);
        if (isDue(tried)) {
          tried = Optional.of(clock.instant());
          runAlone();
        }
      }
    } catch (InterruptedException e) {
      LOG.debug("Sources are no longer looked at daily");
    }
  }

  /** A run that failed is tried again the next day, not the next moment. */
  private boolean isDue(Optional<Instant> tried) {
    try {
      Optional<Instant> last =
          Stream.concat(store.lastRun().stream(), tried.stream()).max(Comparator.naturalOrder());
      return schedule.isDue(clock.instant(), last);
    } catch (RuntimeException e) {
      LOG.warn("It is not known when sources were looked at: {}", e.getMessage());
      return false;
    }
  }

  private void runAlone() throws InterruptedException {
    try {
      Optional<RunLock> lock = RunLock.take(dataDirectory);
      if (lock.isPresent()) {
        run(lock.get());
      } else {
        LOG.info("Sources are being looked at by another program");
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("Sources could not be looked at; the next try is tomorrow: {}", e.toString());
    }
  }

  private void run(RunLock lock) throws IOException, InterruptedException {
    try (lock) {
      Refresh.Summary summary = job.run();
      LOG.info(
          "Looked at {} sources: {} new items to review, {} without an answer",
          summary.asked(),
          summary.found(),
          summary.unanswered());
    }
  }

  /** Stops, also a run that is under way: what it found is kept. */
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
