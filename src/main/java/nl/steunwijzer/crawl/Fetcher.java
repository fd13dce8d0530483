package nl.steunwijzer.crawl;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Fetches single addresses: one at a time from each host, with pauses, as its robots.txt asks, only
 * from the open internet, and within limits of time and size. For use by many threads.
 */
public final class Fetcher implements AutoCloseable {

  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final Set<Integer> FORBIDDEN = Set.of(401, 402, 403, 407, 451);
  private static final int OK = 200;
  private static final int UNCHANGED = 304;
  private static final int TOO_MANY_REQUESTS = 429;

  private final FetchSettings settings;
  private final InstantSource clock;
  private final AddressRules addresses;
  private final PoliteClient client;
  private final Redirects redirects;
  private final Robots robots;

  private Fetcher(FetchSettings settings, InstantSource clock, Network network, Pauses pauses) {
    this.settings = settings;
    this.clock = clock;
    this.addresses = new AddressRules(settings.localToo());
    this.client = new PoliteClient(settings, network, clock, pauses);
    this.redirects = new Redirects(client, settings.mostRedirects());
    this.robots = new Robots(redirects, addresses, settings, clock);
  }

  /** A fetcher; the clock tells how long a host has rested and how old its robots.txt is. */
  public static Fetcher of(FetchSettings settings, InstantSource clock) {
    return of(settings, clock, Network.ofSystem(settings.localToo()), Thread::sleep);
  }

  /** A fetcher for tests, which have a network of their own and do not really wait. */
  static Fetcher of(FetchSettings settings, InstantSource clock, Network network, Pauses pauses) {
    return new Fetcher(settings, clock, network, pauses);
  }

  /**
   * Asks for one address; may take minutes. An interrupted thread gets {@link Fetched.Failed} and
   * stays interrupted.
   *
   * @param known of the version that is had already; a page as old is not sent again
   */
  public Fetched fetch(URI address, Optional<Validators> known) {
    return fetch(
        address,
        hop -> hop.equals(address) ? known.orElse(Validators.NONE) : Validators.NONE,
        hop -> true);
  }

  /**
   * Asks for one address.
   *
   * @param known by address, because validators of one address mean nothing at another
   * @param mayGo where a redirect may lead
   */
  Fetched fetch(URI asked, Function<URI, Validators> known, Predicate<URI> mayGo) {
    Wanted readable = new Wanted(settings.types(), settings.mostBytes(), false);
    return read(
        asked,
        redirects.follow(
            asked,
            readable,
            known,
            hop ->
                hop.equals(asked) || mayGo.test(hop)
                    ? check(hop)
                    : Admission.Pass.refuse(Refusal.REDIRECT_ELSEWHERE)));
  }

  /** The content of a file for machines, such as a sitemap; nothing if it cannot be had. */
  Optional<byte[]> fetchFile(URI address, int mostBytes) {
    Wanted any = new Wanted(Set.of(), mostBytes, false);
    return redirects.follow(address, any, hop -> Validators.NONE, this::check).reply()
                instanceof Reply.Answer answer
            && answer.status() == OK
        ? Optional.of(answer.content())
        : Optional.empty();
  }

  /** The sitemaps that the host of this address names in its robots.txt. */
  List<URI> sitemaps(URI address) {
    return addresses.refusal(address).isEmpty() ? robots.sitemaps(address) : List.of();
  }

  /** The name by which pages can ask something of us alone, in small letters. */
  String ourName() {
    return settings.ourName();
  }

  /** By which the fetcher measures. */
  InstantSource clock() {
    return clock;
  }

  private Admission.Pass check(URI hop) {
    return addresses.refusal(hop).map(Admission.Pass::refuse).orElseGet(() -> robots.check(hop));
  }

  private Fetched read(URI asked, Redirects.Arrival arrival) {
    return switch (arrival.reply()) {
      case Reply.Refused refused -> new Fetched.Refused(asked, refused.why());
      case Reply.NoAnswer none -> new Fetched.Failed(asked, none.why());
      case Reply.Answer answer -> read(asked, arrival, answer);
    };
  }

  private Fetched read(URI asked, Redirects.Arrival arrival, Reply.Answer answer) {
    int status = answer.status();
    URI address = Addresses.normal(arrival.address());
    if (status == OK) {
      return new Fetched.Page(
          asked,
          address,
          arrival.forGood(),
          answer.content(),
          answer.head().contentType(),
          answer.head().validators(),
          RobotsTags.read(answer.head().robots(), ourName()));
    }
    if (status == UNCHANGED) {
      return new Fetched.Unchanged(asked, address);
    }
    if (GONE.contains(status)) {
      return new Fetched.Gone(asked, status);
    }
    if (FORBIDDEN.contains(status)) {
      return new Fetched.Refused(asked, Refusal.FORBIDDEN);
    }
    return new Fetched.Failed(
        asked,
        status == TOO_MANY_REQUESTS
            ? "de site vraagt ons te wachten; probeer het later nog eens"
            : "de site gaf geen pagina maar foutcode %d".formatted(status));
  }

  @Override
  public void close() {
    client.close();
  }
}
