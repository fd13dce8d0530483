package nl.steunwijzer.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import nl.steunwijzer.storage.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is under review, as it was at most some seconds ago: every page of a topic asks.
 * Thread-safe.
 */
public final class LiveReviews implements Supplier<UnderReview> {

  private static final Logger LOG = LoggerFactory.getLogger(LiveReviews.class);
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final ReviewStore store;
  private final InstantSource clock;
  private Instant read = Instant.MIN;
  private UnderReview last = UnderReview.NOTHING;

  /** What is under review according to this store. */
  public LiveReviews(ReviewStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A page is worth more than this label: if the store fails, what was known last. */
  @Override
  public synchronized UnderReview get() {
    Instant now = clock.instant();
    if (read.equals(Instant.MIN) || Duration.between(read, now).compareTo(FRESH) >= 0) {
      read = now;
      try {
        last = store.underReview();
      } catch (StorageException e) {
        LOG.warn("It is not known what is under review: {}", e.getMessage());
      }
    }
    return last;
  }
}
