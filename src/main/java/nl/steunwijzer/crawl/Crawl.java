package nl.steunwijzer.crawl;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Walks sites: from their start pages and sitemaps, along links that their patterns allow. */
public final class Crawl {

  private final Fetcher fetcher;

  /** A crawl that fetches with this; who made the fetcher closes it. */
  public Crawl(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * Walks one site; may take hours. Interrupting the thread ends it early.
   *
   * @param known every address that was handed out before, with what its server said of it then;
   *     those of the site are asked too, so that one hears of what is gone. Addresses of other
   *     sites do no harm
   * @param each gets one outcome for each address that was asked; a page under many addresses comes
   *     once, the others are refused as {@link Refusal#DUPLICATE}
   */
  public Summary run(Site site, Map<URI, Validators> known, Consumer<Fetched> each) {
    return new Walk(site, fetcher, known, each).run();
  }

  /**
   * Walks many sites side by side; one host is asked by one at a time all the same.
   *
   * @param each as in {@link #run}, with the site; called by one thread at a time
   * @return what came of each site, in the order of the sites
   */
  public List<Summary> runAll(
      List<Site> sites, Map<URI, Validators> known, BiConsumer<Site, Fetched> each) {
    ReentrantLock turn = new ReentrantLock();
    try (ExecutorService walks = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Summary>> running =
          sites.stream()
              .map(
                  site ->
                      walks.submit(
                          () -> run(site, known, inTurn(turn, got -> each.accept(site, got)))))
              .toList();
      return running.stream().map(walk -> outcome(walk, walks)).toList();
    }
  }

  private static Consumer<Fetched> inTurn(ReentrantLock turn, Consumer<Fetched> each) {
    return fetched -> {
      turn.lock();
      try {
        each.accept(fetched);
      } finally {
        turn.unlock();
      }
    };
  }

  /** Waits; whoever interrupts the wait ends the walks, which then still tell how far they came. */
  private static Summary outcome(Future<Summary> walk, ExecutorService walks) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return walk.get();
        } catch (InterruptedException e) {
          interrupted = true;
          walks.shutdownNow();
        } catch (ExecutionException e) {
          walks.shutdownNow();
          throw new IllegalStateException("a walk broke off", e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
