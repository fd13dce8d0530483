package nl.steunwijzer.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.steunwijzer.knowledge.Knowledge;

/**
 * Names of bodies that carry out many schemes, such as RVO and UWV. Who writes 'UWV wil mijn NOW
 * terug' does not ask about UWV.
 */
final class Agencies {

  /** Who carries out this many topics is more often named in passing than asked about. */
  private static final int MANY = 10;

  private static final int LONGEST_NAME = 3;

  private final Map<String, Integer> topicsByName = new HashMap<>();

  Agencies(Knowledge knowledge) {
    knowledge.topics().stream()
        .flatMap(topic -> topic.header().provider().stream())
        .flatMap(provider -> names(provider).stream())
        .forEach(name -> topicsByName.merge(name, 1, Integer::sum));
  }

  /** Every run of up to three words of a provider: 'RVO en Belastingdienst' holds both names. */
  private static Set<String> names(String provider) {
    List<String> words = List.of(provider.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1));
    Set<String> names = new HashSet<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
        names.add(String.join(" ", words.subList(from, to)));
      }
    }
    return names;
  }

  boolean contains(String name) {
    return topicsByName.getOrDefault(name.toLowerCase(Locale.ROOT), 0) >= MANY;
  }
}
