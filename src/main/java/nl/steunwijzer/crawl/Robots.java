package nl.steunwijzer.crawl;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** What each host asks of robots in its {@code robots.txt}, which is read once a day. */
final class Robots {

  /** What the standard (RFC 9309) has us read at least; who writes more is cut. */
  private static final int MOST_BYTES = 512 * 1024;

  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration TROUBLE_KEPT = Duration.ofHours(1);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FIRST_CLIENT_ERROR = 400;
  private static final int FIRST_SERVER_ERROR = 500;
  private static final int OK = 200;

  private final Redirects redirects;
  private final AddressRules addresses;
  private final FetchSettings settings;
  private final InstantSource clock;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  Robots(Redirects redirects, AddressRules addresses, FetchSettings settings, InstantSource clock) {
    this.redirects = redirects;
    this.addresses = addresses;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether this address may be asked, and with which pause. */
  Admission.Pass check(URI address) {
    return switch (of(address)) {
      case Rules.Unknown unknown -> new Admission.Pass.Stop(unknown.instead());
      case Rules.Known known -> check(address, known.rules());
    };
  }

  /** The sitemaps that the host of this address names. */
  List<URI> sitemaps(URI address) {
    return of(address) instanceof Rules.Known known
        ? known.rules().getSitemaps().stream()
            .map(Addresses::normal)
            .flatMap(Optional::stream)
            .toList()
        : List.of();
  }

  private Admission.Pass check(URI address, SimpleRobotRules rules) {
    if (!rules.isAllowed(address.toString())) {
      return Admission.Pass.refuse(Refusal.ROBOTS);
    }
    Duration delay = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    if (delay.compareTo(settings.longestPause()) > 0) {
      return Admission.Pass.refuse(Refusal.CRAWL_DELAY);
    }
    return new Admission.Pass.Go(delay.compareTo(settings.pause()) > 0 ? delay : settings.pause());
  }

  private Rules of(URI address) {
    return kept.computeIfAbsent(Addresses.origin(address), Kept::new).rules();
  }

  private Rules read(String origin) {
    URI file = URI.create(origin + "/robots.txt");
    Wanted any = new Wanted(Set.of(), MOST_BYTES, true);
    Redirects.Arrival arrival =
        redirects.follow(file, any, hop -> Validators.NONE, this::checkRobotsFile);
    return switch (arrival.reply()) {
      case Reply.NoAnswer none -> new Rules.Unknown(none);
      // A loop tells as little as no file.
      case Reply.Refused(Refusal why) when why == Refusal.TOO_MANY_REDIRECTS -> everything();
      case Reply.Refused refused -> new Rules.Unknown(refused);
      case Reply.Answer answer when answer.status() == OK -> parse(file, answer);
      case Reply.Answer answer when isMissing(answer.status()) -> everything();
      case Reply.Answer answer -> new Rules.Unknown(new Reply.Refused(Refusal.ROBOTS_UNAVAILABLE));
    };
  }

  /** Of a robots.txt itself nobody asks whether robots may read it. */
  private Admission.Pass checkRobotsFile(URI hop) {
    return addresses
        .refusal(hop)
        .map(Admission.Pass::refuse)
        .orElseGet(() -> new Admission.Pass.Go(settings.pause()));
  }

  private Rules parse(URI file, Reply.Answer answer) {
    // Too long a delay is for us to judge: the parser would say that nothing is allowed.
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    return new Rules.Known(
        parser.parseContent(
            file.toString(),
            answer.content(),
            answer.head().contentType().orElse("text/plain"),
            Set.of(settings.ourName())));
  }

  private static Rules everything() {
    return new Rules.Known(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL));
  }

  private static boolean isMissing(int status) {
    return status >= FIRST_CLIENT_ERROR
        && status < FIRST_SERVER_ERROR
        && status != TOO_MANY_REQUESTS;
  }

  /** What is known of a host's wishes. */
  private sealed interface Rules {
    record Known(SimpleRobotRules rules) implements Rules {}

    /** Nothing, and this is what whoever asks is told. */
    record Unknown(Reply instead) implements Rules {}
  }

  /** The rules of one host; the first who needs them reads them while others wait. */
  private final class Kept {

    private final ReentrantLock reading = new ReentrantLock();
    private final String origin;
    private Optional<Rules> last = Optional.empty();
    private Instant until = Instant.EPOCH;

    Kept(String origin) {
      this.origin = origin;
    }

    Rules rules() {
      reading.lock();
      try {
        if (last.isPresent() && clock.instant().isBefore(until)) {
          return last.get();
        }
        Rules rules = read(origin);
        if (!Thread.currentThread().isInterrupted()) {
          last = Optional.of(rules);
          until = clock.instant().plus(rules instanceof Rules.Known ? KEPT : TROUBLE_KEPT);
        }
        return rules;
      } finally {
        reading.unlock();
      }
    }
  }
}
