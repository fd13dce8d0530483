package nl.steunwijzer.review;

import java.util.Optional;
import nl.steunwijzer.crawl.Validators;

/** What came of one look at a watched address. */
sealed interface Visit {

  /** The page, anew. */
  record Read(Version version, String digest, Validators validators, Optional<String> movedTo)
      implements Visit {}

  /** The page is byte for byte as it was at the last look. */
  record Same(Optional<String> movedTo) implements Visit {}

  /**
   * There is no page.
   *
   * @param forGood whether the server is sure of that
   */
  record Gone(boolean forGood) implements Visit {}

  /**
   * There may be a page, but not one that we can read.
   *
   * @param why one line of plain Dutch
   */
  record Unread(String why) implements Visit {}
}
