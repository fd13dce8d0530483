package nl.steunwijzer.crawl;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Reads the sitemaps of a site: those that are named, and those that these name. */
final class Sitemaps {

  private static final int MOST_FILES = 50;
  private static final int MOST_ENTRIES = 100_000;

  /** What the standard allows. */
  private static final int MOST_BYTES = 50 * 1024 * 1024;

  private static final byte[] GZIP = {0x1f, (byte) 0x8b};

  private final Fetcher fetcher;
  private final Scope scope;
  private final Queue<URI> waiting = new ArrayDeque<>();
  private final Set<URI> met = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();

  private Sitemaps(Fetcher fetcher, Scope scope) {
    this.fetcher = fetcher;
    this.scope = scope;
  }

  /**
   * A page that a sitemap names.
   *
   * @param changed the last time, as the sitemap says
   */
  record Entry(URI address, Optional<Instant> changed) {}

  /** All pages of the site that its sitemaps name; a part that is broken is left out. */
  static List<Entry> read(Site site, Scope scope, Fetcher fetcher) {
    Sitemaps sitemaps = new Sitemaps(fetcher, scope);
    site.sitemaps().forEach(sitemaps::meet);
    site.start().forEach(start -> fetcher.sitemaps(start).forEach(sitemaps::meet));
    return sitemaps.readAll();
  }

  private List<Entry> readAll() {
    for (int files = 0; files < MOST_FILES && !waiting.isEmpty(); files++) {
      URI file = waiting.remove();
      fetcher
          .fetchFile(file, MOST_BYTES)
          .flatMap(Sitemaps::unpack)
          .flatMap(content -> parse(file, content))
          .ifPresent(sitemap -> take(file, sitemap));
    }
    return entries;
  }

  private void meet(URI file) {
    if (met.add(file)) {
      waiting.add(file);
    }
  }

  private void take(URI file, AbstractSiteMap sitemap) {
    switch (sitemap) {
      case SiteMapIndex index ->
          index.getSitemaps().stream()
              .flatMap(part -> address(part.getUrl()).stream())
              // Others' sitemaps are not for us to read.
              .filter(part -> Addresses.host(part).equals(Addresses.host(file)))
              .forEach(this::meet);
      case SiteMap list -> list.getSiteMapUrls().forEach(this::take);
      default -> {}
    }
  }

  private void take(SiteMapURL page) {
    address(page.getUrl())
        .filter(scope::contains)
        .filter(address -> entries.size() < MOST_ENTRIES)
        .map(
            address ->
                new Entry(
                    address, Optional.ofNullable(page.getLastModified()).map(Date::toInstant)))
        .ifPresent(entries::add);
  }

  private static Optional<URI> address(URL url) {
    return Optional.ofNullable(url).map(URL::toString).flatMap(Addresses::normal);
  }

  /** Here and not by the parser, which unpacks without end. */
  private static Optional<byte[]> unpack(byte[] content) {
    if (content.length < GZIP.length || content[0] != GZIP[0] || content[1] != GZIP[1]) {
      return Optional.of(content);
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      byte[] unpacked = in.readNBytes(MOST_BYTES + 1);
      return unpacked.length > MOST_BYTES ? Optional.empty() : Optional.of(unpacked);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<AbstractSiteMap> parse(URI file, byte[] content) {
    try {
      // Not strict: what lies outside of the site is left out by our own patterns.
      return Optional.of(new SiteMapParser(false, true).parseSiteMap(content, file.toURL()));
    } catch (UnknownFormatException | IOException e) {
      return Optional.empty();
    }
  }
}
