package nl.steunwijzer.review;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.steunwijzer.crawl.Fetched;
import nl.steunwijzer.crawl.Fetcher;

/** One run over watched addresses. For use by the threads of all hosts together. */
final class RefreshRun {

  private final ReviewStore store;
  private final Fetcher fetcher;
  private final Visits visits;
  private final Clock clock;
  private final Consumer<Looked> listener;
  private final Map<String, Known> known;
  private final Map<Cited, Fetched.Failed> unanswered = new LinkedHashMap<>();
  private int asked;
  private int found;

  RefreshRun(
      ReviewStore store, Fetcher fetcher, Visits visits, Clock clock, Consumer<Looked> listener) {
    this.store = store;
    this.fetcher = fetcher;
    this.visits = visits;
    this.clock = clock;
    this.listener = listener;
    this.known = store.known();
  }

  /**
   * Looks at the addresses of one host, one after the other.
   *
   * @return how many there were
   */
  int over(List<Cited> host) throws InterruptedException {
    for (Cited cited : host) {
      look(cited);
    }
    return host.size();
  }

  private void look(Cited cited) throws InterruptedException {
    Optional<Known> before = Optional.ofNullable(known.get(cited.address().toString()));
    Fetched fetched = fetcher.fetch(cited.address(), before.map(Known::validators));
    if (Thread.interrupted()) {
      throw new InterruptedException(); // there was no answer, but the site is not to blame
    }
    if (fetched instanceof Fetched.Failed failed) {
      miss(cited, failed);
    } else {
      Visit visit = visits.of(fetched, before.map(Known::digest).orElse(""));
      tell(new Looked(cited.address(), keep(cited, visit), Optional.empty()));
    }
  }

  private List<ReviewItem> keep(Cited cited, Visit visit) {
    return store.keep(cited, visit, clock.instant());
  }

  /** Whose fault it is, only the other sites can tell: it is kept when all were asked. */
  private synchronized void miss(Cited cited, Fetched.Failed failed) {
    unanswered.put(cited, failed);
    tell(new Looked(cited.address(), List.of(), Optional.of(failed.why())));
  }

  private synchronized void tell(Looked looked) {
    asked++;
    found += looked.found().size();
    listener.accept(looked);
  }

  /** Blames the sites that gave no answer, if others did. */
  synchronized Refresh.Summary end() {
    if (unanswered.size() < asked) {
      unanswered.forEach(
          (cited, failed) -> {
            List<ReviewItem> items = keep(cited, new Visit.Unread(failed.why()));
            found += items.size();
            if (!items.isEmpty()) {
              listener.accept(new Looked(cited.address(), items, Optional.empty()));
            }
          });
    }
    return new Refresh.Summary(asked, found, unanswered.size());
  }
}
