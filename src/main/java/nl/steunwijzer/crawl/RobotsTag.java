package nl.steunwijzer.crawl;

/**
 * What a page itself asks of robots, in {@code X-Robots-Tag} or in {@code <meta name="robots">}.
 *
 * @param index whether the page may be kept and found
 * @param follow whether its links may be followed
 */
public record RobotsTag(boolean index, boolean follow) {

  /** What holds if a page asks nothing. */
  public static final RobotsTag ALL = new RobotsTag(true, true);

  /** What holds if both ask something. */
  RobotsTag and(RobotsTag other) {
    return new RobotsTag(index && other.index, follow && other.follow);
  }
}
