package nl.steunwijzer.crawl;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which addresses belong to the part of a site that is read. */
final class Scope {

  private final List<Pattern> include;
  private final List<Pattern> exclude;

  Scope(Site site) {
    this.include = site.include().stream().map(Scope::pattern).toList();
    this.exclude = site.exclude().stream().map(Scope::pattern).toList();
  }

  boolean contains(URI address) {
    if (!AddressRules.isWeb(address)) {
      return false;
    }
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String whole = Addresses.host(address) + address.getRawPath() + query;
    return fits(include, whole) && !fits(exclude, whole);
  }

  private static boolean fits(List<Pattern> patterns, String address) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(address).matches());
  }

  /** A star is anything; behind the pattern only a part of its own may follow. */
  private static Pattern pattern(String text) {
    String bare = text.replaceFirst("^https?://", "").replaceFirst("/$", "");
    return Pattern.compile(
        Arrays.stream(bare.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*", "", "(?:[/?].*)?")));
  }
}
