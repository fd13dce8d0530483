package nl.steunwijzer.review;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.text.Pairs;

/**
 * Compares two versions of a page by their passages. Where a passage stands does not matter, nor
 * how often, nor anything that {@link Noise} is.
 */
final class Changes {

  private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»‘’']");

  private Changes() {}

  /** What changed: first what was there before, in its order, then what is new. */
  static List<Change> between(Version before, Version after) {
    List<String> removed = missing(before, after);
    List<String> added = missing(after, before);
    Map<String, String> pairs = Pairs.of(removed, added);
    Set<String> taken = Set.copyOf(pairs.values());
    return Stream.concat(
            removed.stream().map(old -> new Change(old, pairs.getOrDefault(old, ""))),
            added.stream().filter(now -> !taken.contains(now)).map(now -> new Change("", now)))
        .toList();
  }

  /** The passages of one version that the other lacks. */
  private static List<String> missing(Version version, Version other) {
    Set<String> there = other.passages().stream().map(Changes::key).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    return version.passages().stream()
        .filter(passage -> !there.contains(key(passage)) && seen.add(key(passage)))
        .filter(passage -> !Noise.is(passage, version.day()))
        .toList();
  }

  /** The same for passages that differ only in capitals, quotes or kinds of dashes. */
  private static String key(String passage) {
    String plain = QUOTES.matcher(passage.toLowerCase(Locale.ROOT)).replaceAll("");
    return DASHES.matcher(plain).replaceAll("-").strip();
  }
}
