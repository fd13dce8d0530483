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
    LINK,
    /** Another page calls it the real one. */
    CANONICAL
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
    if (!met.contains(step.address()) && belongs(step)) {
      met.add(step.address());
      waiting.add(step);
    }
  }

  /** Whether a page may be asked right now, before its turn; then its turn is over. */
  boolean jumps(Step step) {
    boolean jumps = !asked.contains(step.address()) && belongs(step);
    if (jumps) {
      pass(step.address());
    }
    return jumps;
  }

  private boolean belongs(Step step) {
    return step.depth() <= site.depth()
        && (step.origin() == Origin.START || scope.contains(step.address()))
        && (step.origin() != Origin.LINK || traps.mayGo(step.address()));
  }

  /** The next page. */
  Optional<Step> next() {
    while (!waiting.isEmpty()) {
      Step step = waiting.remove();
      if (asked.add(step.address())) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /** Notes that a page needs no turn any more. */
  void pass(URI address) {
    met.add(address);
    asked.add(address);
  }

  /** Whether this page is in the row and its turn comes. */
  boolean isComing(URI address) {
    return met.contains(address) && !asked.contains(address);
  }
}
