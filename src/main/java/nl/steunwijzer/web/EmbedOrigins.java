package nl.steunwijzer.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sites on whose pages Steunwijzer may stand.
 *
 * @param all each as a browser names it: scheme, host, and the port unless it is the usual one
 */
public record EmbedOrigins(Set<String> all) {

  /** No other site. */
  public static final EmbedOrigins NONE = of(List.of());

  /**
   * Reads origins as an administrator writes them, such as {@code https://www.voorbeeld.nl}.
   *
   * @throws IllegalArgumentException if one is something else; the message is that one
   */
  public static EmbedOrigins of(List<String> written) {
    Set<String> origins = new TreeSet<>();
    for (String text : written) {
      origins.add(origin(text).orElseThrow(() -> new IllegalArgumentException(text)));
    }
    return new EmbedOrigins(origins);
  }

  private static Optional<String> origin(String text) {
    return Optional.of(text.toLowerCase(Locale.ROOT))
        .filter(lower -> lower.matches("https?://[a-z0-9.-]+(:\\d{1,5})?"))
        .map(URI::create)
        .filter(uri -> uri.getHost() != null)
        .map(uri -> uri.toString().replaceFirst(usualPort(uri) + "$", ""));
  }

  private static String usualPort(URI uri) {
    return uri.getScheme().equals("https") ? ":443" : ":80";
  }

  /** Whether there is any. */
  boolean any() {
    return !all.isEmpty();
  }

  /** Whether a page of this origin may ask and read. */
  boolean allows(String origin) {
    return all.contains(origin);
  }
}
