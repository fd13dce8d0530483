package nl.steunwijzer.crawl;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.core5.http.ContentType;

/** What a {@code Content-Type} says. */
final class MediaTypes {

  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

  private MediaTypes() {}

  /** The type alone, in small letters, without charset. */
  static String bare(String contentType) {
    return Addresses.lower(contentType.split("[;,]", 2)[0].strip());
  }

  static boolean isHtml(String contentType) {
    return HTML.contains(bare(contentType));
  }

  /** The charset, if it names one that exists. */
  static Optional<Charset> charset(String contentType) {
    return Optional.ofNullable(ContentType.parseLenient(contentType)).map(ContentType::getCharset);
  }
}
