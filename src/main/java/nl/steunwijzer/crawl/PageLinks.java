package nl.steunwijzer.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of other pages and of itself.
 *
 * @param links to follow, normalised, each once, in order
 * @param canonical the address that the page calls its own
 * @param robots what it asks of robots
 */
record PageLinks(List<URI> links, Optional<URI> canonical, RobotsTag robots) {

  private static final PageLinks NONE = new PageLinks(List.of(), Optional.empty(), RobotsTag.ALL);
  private static final int MOST = 2_000;

  /** A parsed page takes many times its size; what comes later is hardly navigation. */
  private static final int MOST_BYTES = 4 << 20;

  /** How far into a file of unknown type HTML must begin. */
  private static final int BEGIN = 100;

  /**
   * Reads a page; a file that is no HTML has no links.
   *
   * @param ourName by which a page can ask something of us alone
   */
  static PageLinks of(Fetched.Page page, String ourName) {
    return isHtml(page) ? read(document(page), ourName) : NONE;
  }

  private static PageLinks read(Document document, String ourName) {
    List<String> asked =
        document.select("meta[name][content]").stream()
            .filter(
                meta ->
                    meta.attr("name").equalsIgnoreCase("robots")
                        || meta.attr("name").equalsIgnoreCase(ourName))
            .map(meta -> meta.attr("content"))
            .toList();
    List<URI> links =
        document.select("a[href], area[href]").stream()
            .filter(link -> !Addresses.lower(link.attr("rel")).contains("nofollow"))
            .flatMap(link -> address(link).stream())
            .distinct()
            .limit(MOST)
            .toList();
    return new PageLinks(
        links,
        document.select("link[rel=canonical][href]").stream()
            .flatMap(link -> address(link).stream())
            .findFirst(),
        RobotsTags.read(asked, ourName));
  }

  private static Optional<URI> address(Element link) {
    return Addresses.normal(link.absUrl("href"));
  }

  private static boolean isHtml(Fetched.Page page) {
    return page.contentType().map(MediaTypes::isHtml).orElseGet(() -> looksLikeHtml(page));
  }

  private static boolean looksLikeHtml(Fetched.Page page) {
    byte[] content = page.content();
    return new String(content, 0, Math.min(content.length, BEGIN), StandardCharsets.UTF_8)
        .replace("\uFEFF", "")
        .stripLeading()
        .startsWith("<");
  }

  private static Document document(Fetched.Page page) {
    Optional<String> charset = page.contentType().flatMap(MediaTypes::charset).map(Charset::name);
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(page.content(), 0, Math.min(page.content().length, MOST_BYTES)),
          charset.orElse(null),
          page.address().toString());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }
}
