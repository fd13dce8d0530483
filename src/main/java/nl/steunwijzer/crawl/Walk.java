package nl.steunwijzer.crawl;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.steunwijzer.crawl.Frontier.Origin;
import nl.steunwijzer.crawl.Frontier.Step;
import org.apache.hc.client5.http.utils.DateUtils;

/** One crawl of one site. Every page that is asked comes to one {@link Fetched}. */
final class Walk {

  private static final Duration LONGEST = Duration.ofHours(4);
  private static final int MOST_FAILED_IN_A_ROW = 5;

  private final Site site;
  private final Fetcher fetcher;
  private final Map<URI, Validators> known;
  private final Tally tally;
  private final Scope scope;
  private final Frontier frontier;
  private final Set<URI> handedOut = new HashSet<>();
  private final Set<String> contents = new HashSet<>();
  private final Instant end;
  private int asked;

  Walk(Site site, Fetcher fetcher, Map<URI, Validators> known, Consumer<Fetched> each) {
    this.site = site;
    this.fetcher = fetcher;
    this.known = known;
    this.tally = new Tally(each);
    this.scope = new Scope(site);
    this.frontier = new Frontier(site, scope);
    this.end = fetcher.clock().instant().plus(LONGEST);
  }

  Summary run() {
    site.start().forEach(page -> offer(Addresses.normal(page), 0, Origin.START));
    Sitemaps.read(site, scope, fetcher).forEach(this::offer);
    // Nobody links to a page that was taken away, so what we know is asked too. One click from the
    // end: a changed page may link to a new one though no page above it changed.
    int nearEnd = Math.max(0, site.depth() - 1);
    known.keySet().forEach(page -> offer(page, nearEnd, Origin.KNOWN));
    Optional<String> stopped = stopped();
    Optional<Step> next = frontier.next();
    while (next.isPresent() && stopped.isEmpty()) {
      visit(next.get());
      next = frontier.next();
      stopped = stopped();
    }
    boolean left = next.isPresent() || tally.hasRefused(Refusal.CRAWL_DELAY);
    return tally.summary(site.name(), stopped.filter(why -> left));
  }

  private void offer(URI address, int depth, Origin origin) {
    frontier.offer(new Step(address, depth, origin));
  }

  private void offer(Sitemaps.Entry entry) {
    URI address = entry.address();
    // A start page is read all the same, for its links.
    if (isAsOld(entry) && !frontier.isComing(address) && handOut(address)) {
      tally.accept(new Fetched.Unchanged(address, address));
    } else {
      offer(address, Math.min(1, site.depth()), Origin.SITEMAP);
    }
  }

  /** Whether the sitemap says that the version we know is the last. */
  private boolean isAsOld(Sitemaps.Entry entry) {
    Optional<Instant> ours =
        Optional.ofNullable(known.get(entry.address()))
            .flatMap(Validators::lastModified)
            .map(DateUtils::parseStandardDate);
    return ours.isPresent() && entry.changed().map(date -> !date.isAfter(ours.get())).orElse(false);
  }

  private Optional<String> stopped() {
    if (Thread.currentThread().isInterrupted()) {
      return Optional.of("het lezen is afgebroken");
    }
    if (tally.hasRefused(Refusal.CRAWL_DELAY)) {
      return Optional.of(Refusal.CRAWL_DELAY.why());
    }
    if (tally.failedInARow() >= MOST_FAILED_IN_A_ROW) {
      return Optional.of("de site antwoordt niet meer; probeer het later nog eens");
    }
    if (asked >= site.mostPages()) {
      return Optional.of(
          "er zijn %d pagina's opgevraagd; verhoog mostPages als er meer nodig is"
              .formatted(asked));
    }
    return fetcher.clock().instant().isAfter(end)
        ? Optional.of("het lezen duurt langer dan %d uur".formatted(LONGEST.toHours()))
        : Optional.empty();
  }

  private void visit(Step step) {
    asked++;
    Fetched fetched =
        fetcher.fetch(
            step.address(),
            // Of a start page we need the links, so it must come as a whole.
            hop ->
                step.origin() == Origin.START
                    ? Validators.NONE
                    : known.getOrDefault(hop, Validators.NONE),
            hop -> mayGo(step, Addresses.normal(hop)));
    switch (fetched) {
      case Fetched.Page page -> take(step, page);
      case Fetched.Unchanged same when !handOut(same.address()) -> duplicate(step);
      default -> tally.accept(fetched);
    }
  }

  /** A site may greet at its front door and send on to another one, as long as it is the site. */
  private boolean mayGo(Step step, URI hop) {
    return scope.contains(hop)
        || (step.origin() == Origin.START
            && AddressRules.isWeb(hop)
            && Addresses.host(hop).equals(Addresses.host(step.address())));
  }

  private void take(Step step, Fetched.Page page) {
    PageLinks links = PageLinks.of(page, fetcher.ourName());
    RobotsTag robots = page.robots().and(links.robots());
    if (handedOut.contains(page.address()) || isVariant(step, page, links)) {
      duplicate(step);
      return;
    }
    handOut(page.address());
    if (!scope.contains(page.address())) {
      tally.accept(new Fetched.Refused(page.asked(), Refusal.ONLY_LINKS));
    } else if (!robots.index()) {
      tally.accept(new Fetched.Refused(page.asked(), Refusal.NO_INDEX));
    } else if (contents.add(digest(page.content()))) {
      tally.accept(page);
    } else {
      duplicate(step);
      return;
    }
    if (robots.follow()) {
      links.links().forEach(link -> offer(link, step.depth() + 1, Origin.LINK));
    }
  }

  /** Notes that the page at this address is told of; false if it was before. */
  private boolean handOut(URI address) {
    frontier.pass(address);
    return handedOut.add(address);
  }

  private void duplicate(Step step) {
    tally.accept(new Fetched.Refused(step.address(), Refusal.DUPLICATE));
  }

  /**
   * Whether the page says that it is another one in disguise, and that other one is told of. It is
   * read first, because it may be missing. Who calls the front page the real one of all pages is
   * mistaken.
   */
  private boolean isVariant(Step step, Fetched.Page page, PageLinks links) {
    Optional<URI> real =
        links
            .canonical()
            .filter(address -> !address.equals(page.address()))
            .filter(address -> address.getRawPath().length() > 1);
    real.map(address -> new Step(address, step.depth(), Origin.CANONICAL))
        // From there no further: a chain of such pages could have no end.
        .filter(next -> step.origin() != Origin.CANONICAL && asked < site.mostPages())
        .filter(frontier::jumps)
        .ifPresent(this::visit);
    return real.filter(handedOut::contains).isPresent();
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
