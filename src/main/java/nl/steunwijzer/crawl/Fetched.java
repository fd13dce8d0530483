package nl.steunwijzer.crawl;

import java.net.URI;
import java.util.Optional;

/** What came of asking for one address. */
public sealed interface Fetched {

  /** The address that was asked for. */
  URI asked();

  /**
   * A page or file.
   *
   * @param address where it was found after redirects, normalised: without session and tracking
   * @param movedForGood whether there were redirects and all of them are permanent, so that {@code
   *     asked} may be forgotten
   * @param content the bytes, decompressed; not copied, so nobody may change them
   * @param contentType as the server wrote it, with its charset if it named one; may be untrue
   * @param validators to ask later whether {@code address} changed
   * @param robots what the answer's head asks; a page that asks more in its HTML is for {@link
   *     Crawl}
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and large
  record Page(
      URI asked,
      URI address,
      boolean movedForGood,
      byte[] content,
      Optional<String> contentType,
      Validators validators,
      RobotsTag robots)
      implements Fetched {}

  /** The page at {@code address} is as the given validators say. */
  record Unchanged(URI asked, URI address) implements Fetched {}

  /**
   * The page does not exist any more.
   *
   * @param status 404 or 410
   */
  record Gone(URI asked, int status) implements Fetched {

    private static final int FOR_GOOD = 410;

    /** Whether the server is sure that it will not come back. */
    public boolean isForGood() {
      return status == FOR_GOOD;
    }
  }

  /** It may not be fetched or taken; asking again does not help. */
  record Refused(URI asked, Refusal why) implements Fetched {}

  /**
   * There was no good answer; another time there may be.
   *
   * @param why one plain Dutch line
   */
  record Failed(URI asked, String why) implements Fetched {}
}
