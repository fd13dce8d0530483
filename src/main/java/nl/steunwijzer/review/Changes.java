package nl.steunwijzer.review;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares two versions of a page by their passages. Where a passage stands does not matter, nor
 * how often, nor anything that {@link Noise} is.
 */
final class Changes {

  /** Two passages that are less alike are not one passage that changed. */
  private static final double ALIKE = 0.4;

  /** So many pairs are weighed within about a second; of a page that differs more, none are. */
  private static final long MOST_PAIRS = 2_000_000;

  private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»‘’']");

  private Changes() {}

  /** What changed: first what was there before, in its order, then what is new. */
  static List<Change> between(Version before, Version after) {
    List<String> removed = missing(before, after);
    List<String> added = missing(after, before);
    Map<String, String> pairs = pairs(removed, added);
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

  private record Pair(String before, String after, double likeness) {}

  private static Map<String, String> pairs(List<String> removed, List<String> added) {
    if ((long) removed.size() * added.size() > MOST_PAIRS) {
      return Map.of();
    }
    List<Words> before = removed.stream().map(Words::of).toList();
    List<Words> after = added.stream().map(Words::of).toList();
    Map<String, String> pairs = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    before.stream()
        .flatMap(old -> after.stream().map(now -> old.with(now)))
        .filter(pair -> pair.likeness() >= ALIKE)
        .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
        .forEach(
            pair -> {
              if (!pairs.containsKey(pair.before()) && taken.add(pair.after())) {
                pairs.put(pair.before(), pair.after());
              }
            });
    return pairs;
  }

  /** A passage with how often each of its words stands in it. */
  private record Words(String passage, Map<String, Integer> counts, int size) {

    static Words of(String passage) {
      String[] words = passage.toLowerCase(Locale.ROOT).split(" ");
      Map<String, Integer> counts =
          Stream.of(words).collect(Collectors.toMap(word -> word, word -> 1, Integer::sum));
      return new Words(passage, counts, words.length);
    }

    /** Alike as far as their words are the same: Sørensen and Dice's coefficient, from 0 to 1. */
    Pair with(Words other) {
      int shared =
          counts.entrySet().stream()
              .mapToInt(word -> Math.min(word.getValue(), other.count(word.getKey())))
              .sum();
      return new Pair(passage, other.passage, 2.0 * shared / (size + other.size));
    }

    private int count(String word) {
      return counts.getOrDefault(word, 0);
    }
  }
}
