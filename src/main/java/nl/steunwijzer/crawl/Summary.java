package nl.steunwijzer.crawl;

import java.util.Map;
import java.util.Optional;

/**
 * What came of crawling one site.
 *
 * @param site its name
 * @param pages handed out
 * @param unchanged since they were known, asked or by what the sitemap says
 * @param gone that do not exist any more
 * @param refused how many for which reason
 * @param failed that gave no good answer
 * @param stopped why the crawl ended before all was read, as one Dutch line; empty if it did not
 */
public record Summary(
    String site,
    int pages,
    int unchanged,
    int gone,
    Map<Refusal, Integer> refused,
    int failed,
    Optional<String> stopped) {

  /** The map is copied. */
  public Summary {
    refused = Map.copyOf(refused);
  }
}
