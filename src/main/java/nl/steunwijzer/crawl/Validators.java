package nl.steunwijzer.crawl;

import java.util.Optional;

/**
 * What a server said of a version of a page, by which it can tell later that nothing changed. Kept
 * as it was written: a server compares letter by letter.
 *
 * @param etag the {@code ETag}
 * @param lastModified the {@code Last-Modified} date
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {

  /** Nothing known: the page is fetched as a whole. */
  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
