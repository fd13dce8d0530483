package nl.steunwijzer.crawl;

import java.time.Duration;
import java.util.Set;

/**
 * How politely and how carefully is fetched.
 *
 * @param userAgent who we are, as sites see it: {@code Steunwijzer/0.1 (+address to complain at)};
 *     the part before the slash is the name that robots.txt can use
 * @param mostBytes of one page or file, after decompression
 * @param connect how long making a connection may take
 * @param silence how long a server may say nothing
 * @param whole how long one answer may take altogether
 * @param mostRedirects that are followed
 * @param retries after an answer that may be better another time
 * @param pause between two requests to one host, if its robots.txt asks no longer one
 * @param longestPause that a robots.txt may ask; who asks more is not fetched from
 * @param longestWait that an answer may ask with {@code Retry-After}; beyond it we give up
 * @param types media types that are taken
 * @param localToo whether private addresses and other ports may be asked: for tests, and for who
 *     reads a site in a network of their own
 */
public record FetchSettings(
    String userAgent,
    int mostBytes,
    Duration connect,
    Duration silence,
    Duration whole,
    int mostRedirects,
    int retries,
    Duration pause,
    Duration longestPause,
    Duration longestWait,
    Set<String> types,
    boolean localToo) {

  private static final int MEGABYTE = 1 << 20;

  /** The media types that Steunwijzer can read. */
  public static final Set<String> READABLE =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "text/markdown",
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.oasis.opendocument.text");

  /** Settings that any site can bear, under this name. */
  public static FetchSettings of(String userAgent) {
    return new FetchSettings(
        userAgent,
        20 * MEGABYTE,
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofMinutes(2),
        5,
        3,
        Duration.ofSeconds(2),
        Duration.ofSeconds(30),
        Duration.ofMinutes(2),
        READABLE,
        false);
  }

  /** The same with another pause between two requests to one host. */
  public FetchSettings pausing(Duration between) {
    return new FetchSettings(
        userAgent,
        mostBytes,
        connect,
        silence,
        whole,
        mostRedirects,
        retries,
        between,
        longestPause,
        longestWait,
        types,
        localToo);
  }

  /** The same with other limits to one answer. */
  public FetchSettings within(int bytes, Duration quiet, Duration altogether) {
    return new FetchSettings(
        userAgent,
        bytes,
        connect,
        quiet,
        altogether,
        mostRedirects,
        retries,
        pause,
        longestPause,
        longestWait,
        types,
        localToo);
  }

  /** The same, but private addresses and other ports are asked too. */
  public FetchSettings alsoLocal() {
    return new FetchSettings(
        userAgent,
        mostBytes,
        connect,
        silence,
        whole,
        mostRedirects,
        retries,
        pause,
        longestPause,
        longestWait,
        types,
        true);
  }

  /** The name that robots.txt and pages can use for us, in small letters. */
  String ourName() {
    return Addresses.lower(userAgent.split("[/ ]", 2)[0]);
  }
}
