package nl.steunwijzer.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.steunwijzer.crawl.Fetcher;
import nl.steunwijzer.reading.FileReader;

/**
 * Looks at watched addresses again and keeps what is found: the addresses of one host after each
 * other, some hosts side by side.
 */
public final class Refresh {

  private static final int HOSTS_AT_ONCE = 8;
  private static final Duration KEEP_LAPSED = Duration.ofDays(30);

  private final ReviewStore store;
  private final Fetcher fetcher;
  private final Visits visits;
  private final Clock clock;

  /** A run over what this store watches; the clock tells the day of a text. */
  public Refresh(ReviewStore store, Fetcher fetcher, FileReader reader, Clock clock) {
    this.store = store;
    this.fetcher = fetcher;
    this.visits = new Visits(reader, clock);
    this.clock = clock;
  }

  /**
   * What came of a run.
   *
   * @param asked the number of addresses
   * @param found the number of new items
   * @param unanswered the number of addresses that gave no answer
   */
  public record Summary(int asked, int found, int unanswered) {

    /** Whether any site answered at all; if not, there is no network, and nothing was kept. */
    public boolean isOnline() {
      return asked == 0 || unanswered < asked;
    }
  }

  /** The same addresses, those at which was looked longest ago first. */
  public List<Cited> longestAgoFirst(Collection<Cited> addresses) {
    Map<String, Known> known = store.known();
    return addresses.stream()
        .sorted(
            Comparator.comparing(
                cited ->
                    Optional.ofNullable(known.get(cited.address().toString()))
                        .map(Known::checkedAt)
                        .orElse(Instant.EPOCH)))
        .toList();
  }

  /**
   * Looks at every address that is cited; remembers that it did, and closes the items of addresses
   * that are cited no longer.
   *
   * @throws InterruptedException if it was stopped; what was found until then is kept
   */
  public Summary all(Collection<Cited> cited, Consumer<Looked> listener)
      throws InterruptedException {
    Summary summary = some(longestAgoFirst(cited), listener);
    Instant now = clock.instant();
    store.tidy(
        cited.stream().map(each -> each.address().toString()).collect(Collectors.toSet()),
        now.minus(KEEP_LAPSED),
        now);
    if (summary.isOnline()) {
      store.noteRun(now);
    }
    return summary;
  }

  /**
   * Looks at these addresses; may take hours.
   *
   * @param listener is told of each look; never of two at once
   * @throws InterruptedException if it was stopped; what was found until then is kept
   */
  public Summary some(Collection<Cited> wanted, Consumer<Looked> listener)
      throws InterruptedException {
    RefreshRun run = new RefreshRun(store, fetcher, visits, clock, listener);
    Map<String, List<Cited>> hosts =
        wanted.stream()
            .collect(
                Collectors.groupingBy(
                    cited -> cited.address().getHost().toLowerCase(Locale.ROOT),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Callable<Integer>> tasks =
        hosts.values().stream().<Callable<Integer>>map(host -> () -> run.over(host)).toList();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(HOSTS_AT_ONCE, Thread.ofVirtual().factory())) {
      for (Future<Integer> host : threads.invokeAll(tasks)) {
        host.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
    return run.end();
  }
}
