package nl.steunwijzer.crawl;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** What can be told from an address itself: whether it may be asked at all. */
final class AddressRules {

  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

  private final boolean localToo;

  AddressRules(boolean localToo) {
    this.localToo = localToo;
  }

  Optional<Refusal> refusal(URI address) {
    if (!isWeb(address)) {
      return Optional.of(Refusal.NOT_HTTP);
    }
    if (address.getRawUserInfo() != null) {
      return Optional.of(Refusal.CREDENTIALS);
    }
    if (!localToo && !PORTS.contains(address.getPort())) {
      return Optional.of(Refusal.PORT);
    }
    return Optional.empty();
  }

  /** Whether it is a whole address of the web. */
  static boolean isWeb(URI address) {
    return address.getScheme() != null
        && SCHEMES.contains(Addresses.lower(address.getScheme()))
        && address.getHost() != null;
  }
}
