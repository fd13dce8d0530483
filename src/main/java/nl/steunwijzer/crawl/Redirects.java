package nl.steunwijzer.crawl;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Follows an address to where its content is, and has every step checked. */
final class Redirects {

  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final Set<Integer> FOR_NOW = Set.of(302, 303, 307);

  private final PoliteClient client;
  private final int most;

  Redirects(PoliteClient client, int most) {
    this.client = client;
    this.most = most;
  }

  /**
   * Where the way ended, and with what.
   *
   * @param forGood whether there were redirects and all are permanent
   */
  record Arrival(URI address, boolean forGood, Reply reply) {}

  Arrival follow(URI from, Wanted wanted, Function<URI, Validators> known, Admission admission) {
    URI here = from;
    boolean forGood = false;
    for (int hops = 0; hops <= most; hops++) {
      switch (admission.check(here)) {
        case Admission.Pass.Stop stop -> {
          return new Arrival(here, false, stop.instead());
        }
        case Admission.Pass.Go go -> {
          Reply reply = client.get(here, wanted, known.apply(here), go.pause());
          Optional<URI> next = next(here, reply);
          if (next.isEmpty()) {
            return new Arrival(here, forGood, reply);
          }
          forGood = (forGood || hops == 0) && isForGood(reply);
          here = next.get();
        }
      }
    }
    return new Arrival(here, false, new Reply.Refused(Refusal.TOO_MANY_REDIRECTS));
  }

  private static Optional<URI> next(URI here, Reply reply) {
    return reply instanceof Reply.Answer answer
            && (FOR_GOOD.contains(answer.status()) || FOR_NOW.contains(answer.status()))
        ? answer.head().location().flatMap(to -> Addresses.resolve(here, to))
        : Optional.empty();
  }

  private static boolean isForGood(Reply reply) {
    return reply instanceof Reply.Answer answer && FOR_GOOD.contains(answer.status());
  }
}
