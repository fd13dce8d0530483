package nl.steunwijzer.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which of the texts that went is which of those that came, by the words that they share. */
public final class Pairs {

  /** Two texts that are less alike are not one text that changed. */
  private static final double ALIKE = 0.4;

  /** So many pairs are weighed within about a second; of more, none are. */
  private static final long MOST = 2_000_000;

  private Pairs() {}

  /**
   * For each text that went the one that came in its place, if one is like it; each is taken once.
   *
   * @param removed none of them twice
   * @param added none of them twice
   */
  public static Map<String, String> of(List<String> removed, List<String> added) {
    if ((long) removed.size() * added.size() > MOST) {
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

  private record Pair(String before, String after, double likeness) {}

  /** A text with how often each of its words stands in it. */
  private record Words(String text, Map<String, Integer> counts, int size) {

    static Words of(String text) {
      String[] words = text.toLowerCase(Locale.ROOT).split(" ");
      Map<String, Integer> counts =
          Stream.of(words).collect(Collectors.toMap(word -> word, word -> 1, Integer::sum));
      return new Words(text, counts, words.length);
    }

    /** Alike as far as their words are the same: Sørensen and Dice's coefficient, from 0 to 1. */
    Pair with(Words other) {
      int shared =
          counts.entrySet().stream()
              .mapToInt(word -> Math.min(word.getValue(), other.count(word.getKey())))
              .sum();
      return new Pair(text, other.text, 2.0 * shared / (size + other.size));
    }

    private int count(String word) {
      return counts.getOrDefault(word, 0);
    }
  }
}
