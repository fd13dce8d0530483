package nl.steunwijzer.crawl;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes addresses that lead to one page in one way, so that a page is met once. */
final class Addresses {

  /** Parameters that tell who reads or where they came from, and not what is read. */
  private static final List<String> NOISE =
      List.of(
          "PHPSESSID",
          "JSESSIONID",
          "ASPSESSIONID",
          "CFID",
          "CFTOKEN",
          "sid",
          "session",
          "sessionid",
          "session_id",
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_term",
          "utm_content",
          "utm_id",
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "mc_cid",
          "mc_eid",
          "_ga",
          "_gl",
          "pk_campaign",
          "pk_kwd",
          "mtm_campaign");

  private static final BasicURLNormalizer NORMALIZER =
      BasicURLNormalizer.newBuilder()
          .queryParamsToRemove(
              NOISE.stream()
                  .flatMap(name -> Stream.of(name, lower(name), name.toUpperCase(Locale.ROOT)))
                  .collect(Collectors.toUnmodifiableSet()))
          .idnNormalization(BasicURLNormalizer.IdnNormalization.PUNYCODE)
          .build();

  /** Java's servers and old ASP.NET write a session into the path. */
  private static final Pattern SESSION_IN_PATH =
      Pattern.compile("(?i);jsessionid=[^/?#;]*|/\\([a-z]\\([a-z0-9]{16,}\\)\\)(?=/)");

  private static final Pattern WEB = Pattern.compile("(?i)https?://[^/]");

  /** Longer ones come from traps, or from attacks. */
  private static final int LONGEST = 1_000;

  private Addresses() {}

  /** The one way to write an address of the web; nothing if it is none. */
  static Optional<URI> normal(String address) {
    // The normaliser takes tel:155 for a host.
    if (address.length() > LONGEST || !WEB.matcher(address.strip()).lookingAt()) {
      return Optional.empty();
    }
    String normal = NORMALIZER.filter(SESSION_IN_PATH.matcher(address.strip()).replaceAll(""));
    return normal == null ? Optional.empty() : parse(normal).filter(AddressRules::isWeb);
  }

  /** The one way to write this address, or the address itself if that cannot be said. */
  static URI normal(URI address) {
    return normal(address.toString()).orElse(address);
  }

  /** Where a reference on a page leads, as it was written; nothing if it is no address. */
  static Optional<URI> resolve(URI page, String reference) {
    // Servers write spaces and letters that an address may not have.
    return parse(reference.strip())
        .or(() -> parse(BasicURLNormalizer.escapePath(reference.strip())))
        .map(page::resolve);
  }

  /** Scheme, host and port: what a robots.txt speaks for. */
  static String origin(URI address) {
    return lower(address.getScheme())
        + "://"
        + host(address)
        + (address.getPort() < 0 ? "" : ":" + address.getPort());
  }

  /** The host in small letters, without a dot at its end. */
  static String host(URI address) {
    String host = lower(address.getHost());
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Optional<URI> parse(String address) {
    try {
      return Optional.of(URI.create(address));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
