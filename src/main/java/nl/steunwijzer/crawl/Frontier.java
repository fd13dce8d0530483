package nl.steunwijzer.crawl;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** The pages of one site that are still to be asked: each once, the nearest first. */
final class Frontier {

  private final Site site;
  private final Scope scope;
  private final Traps traps = new Traps();
  private final Queue<Step> waiting = new ArrayDeque<>();
  private final Set<URI> met = new HashSet<>();
  private final Set<URI> asked = new HashSet<>();

  Frontier(Site site, Scope scope) {
    this.site = site;
    this.scope = scope;
  }

  /** How we came to know a page. */
  enum Origin {
    START,
    SITEMAP,
    KNOWN,
    LINK
  }

  /**
   * A page to ask.
   *
   * @param depth how many clicks it took
   */
  record Step(URI address, int depth, Origin origin) {}

  /**
   * Puts a page in the row, if it belongs to the site or is a start page, was not met before and is
   * no trap.
   */
  void offer(Step step) {
    URI address = step.address();
    if (step.depth() <= site.depth()
        && !met.contains(address)
        && (step.origin() == Origin.START || scope.contains(address))
        && (step.origin() != Origin.LINK || traps.mayGo(address))) {
      met.add(address);
      waiting.add(step);
    }
  }

  /** The next page. */
  Optional<Step> next() {
    Optional<Step> next = Optional.ofNullable(waiting.poll());
    next.ifPresent(step -> asked.add(step.address()));
    return next;
  }

  /** Notes that a page was met by a redirect, so that it is not asked again. */
  void meet(URI address) {
    if (met.add(address)) {
      asked.add(address);
    }
  }

  /** Whether this page is in the row and its turn comes. */
  boolean isComing(URI address) {
    return met.contains(address) && !asked.contains(address);
  }
}
