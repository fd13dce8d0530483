package nl.steunwijzer.crawl;

import java.net.URI;
import java.util.List;

/**
 * A site, and the part of it that is read.
 *
 * <p>A pattern is a host with the begin of a path, such as {@code www.rvo.nl/subsidies}; a star
 * stands for anything. It fits that page, all pages below it, and the same with a query behind it.
 *
 * @param name what people call it; of each name there is one
 * @param publisher who answers for what it says
 * @param start pages where reading begins; always read as a whole, for their links; a start page
 *     that no pattern includes is not handed out
 * @param sitemaps besides those that robots.txt names
 * @param include patterns of what is read; at least one
 * @param exclude patterns of what is not read though it is included
 * @param depth how many clicks from a start page or a page of a sitemap at most
 * @param mostPages that are asked for in one crawl
 */
public record Site(
    String name,
    String publisher,
    List<URI> start,
    List<URI> sitemaps,
    List<String> include,
    List<String> exclude,
    int depth,
    int mostPages) {

  /** Lists are copied. */
  public Site {
    start = List.copyOf(start);
    sitemaps = List.copyOf(sitemaps);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }
}
