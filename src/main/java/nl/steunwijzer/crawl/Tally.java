package nl.steunwijzer.crawl;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts what is handed on. */
final class Tally implements Consumer<Fetched> {

  private final Consumer<Fetched> next;
  private final Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);
  private int pages;
  private int unchanged;
  private int gone;
  private int failed;
  private int failedInARow;

  Tally(Consumer<Fetched> next) {
    this.next = next;
  }

  @Override
  public void accept(Fetched fetched) {
    failedInARow = fetched instanceof Fetched.Failed ? failedInARow + 1 : 0;
    switch (fetched) {
      case Fetched.Page page -> pages++;
      case Fetched.Unchanged same -> unchanged++;
      case Fetched.Gone away -> gone++;
      case Fetched.Failed none -> failed++;
      case Fetched.Refused no -> refused.merge(no.why(), 1, Integer::sum);
    }
    next.accept(fetched);
  }

  /** How many of the last did not answer. */
  int failedInARow() {
    return failedInARow;
  }

  boolean hasRefused(Refusal why) {
    return refused.containsKey(why);
  }

  Summary summary(String site, Optional<String> stopped) {
    return new Summary(site, pages, unchanged, gone, refused, failed, stopped);
  }
}
