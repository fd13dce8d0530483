package nl.steunwijzer.crawl;

import java.util.List;
import java.util.Optional;

/** What one request brought, redirects not followed. */
sealed interface Reply {

  /**
   * An answer of a server.
   *
   * @param content decompressed; empty unless the status is 200
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Answer(int status, Head head, byte[] content) implements Reply {}

  /** It may not be asked, or the answer may not be taken. */
  record Refused(Refusal why) implements Reply {}

  /**
   * No whole answer came.
   *
   * @param why one plain Dutch line
   * @param again whether asking again may help
   */
  record NoAnswer(String why, boolean again) implements Reply {}

  /**
   * What we use of the head of an answer.
   *
   * @param robots every {@code X-Robots-Tag}
   */
  record Head(
      Optional<String> contentType,
      Optional<String> location,
      Optional<String> retryAfter,
      Validators validators,
      List<String> robots) {}
}
