package nl.steunwijzer.crawl;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps out of links that go on without end: calendars, paths that grow, and lists that can be
 * sorted in every way; and out of files that nobody reads.
 */
final class Traps {

  /** Pages with one path and different queries. */
  private static final int MOST_QUERIES = 100;

  /** Pages of which the paths differ in figures only. */
  private static final int MOST_ALIKE = 500;

  private static final int DEEPEST = 12;
  private static final int MOST_REPEATS = 2;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "avi", "bmp", "css", "csv", "eps", "gif", "gz", "ico", "ics", "jpeg", "jpg", "js", "json",
          "m4a", "mov", "mp3", "mp4", "ods", "odp", "png", "ppt", "pptx", "rar", "rss", "svg",
          "tif", "tiff", "vcf", "wav", "webm", "webp", "woff", "woff2", "xls", "xlsx", "xml",
          "zip");

  private final Map<String, Integer> alike = new HashMap<>();

  /** Whether a link may be followed; counts it, so asking twice is not the same as once. */
  boolean mayGo(URI address) {
    String path = address.getRawPath();
    return !NEVER_TEXT.contains(extension(path)) && !grows(path) && !isWorn(address);
  }

  private boolean isWorn(URI address) {
    String shape = DIGITS.matcher(address.getRawPath()).replaceAll("0");
    return address.getRawQuery() == null
        ? alike.merge(Addresses.host(address) + shape, 1, Integer::sum) > MOST_ALIKE
        : alike.merge(Addresses.host(address) + shape + "?", 1, Integer::sum) > MOST_QUERIES;
  }

  private static boolean grows(String path) {
    Map<String, Long> parts =
        Arrays.stream(path.split("/"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return parts.values().stream().mapToLong(Long::longValue).sum() > DEEPEST
        || parts.values().stream().anyMatch(times -> times > MOST_REPEATS);
  }

  private static String extension(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : Addresses.lower(last.substring(dot + 1));
  }
}
