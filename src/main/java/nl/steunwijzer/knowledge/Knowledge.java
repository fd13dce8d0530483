package nl.steunwijzer.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All cards as they were at one moment. Immutable, so a question under way sees one state.
 *
 * @param bySlug the topics that can be used
 * @param words of people, each with the words in which is written what they ask for
 * @param problems what is wrong in the files, in order of file and line; a card with a mistake of
 *     its own is left out of {@code bySlug}
 */
public record Knowledge(Map<String, Topic> bySlug, WordLists words, List<Problem> problems) {

  public Knowledge {
    bySlug = Map.copyOf(bySlug);
    problems = problems.stream().sorted().toList();
  }

  static Knowledge of(Collection<Topic> topics, WordLists words, List<Problem> problems) {
    return new Knowledge(
        topics.stream().collect(Collectors.toMap(Topic::slug, Function.identity())),
        words,
        problems);
  }

  /** All topics, by name. */
  public List<Topic> topics() {
    return bySlug.values().stream()
        .sorted(Comparator.comparing(topic -> topic.name().toLowerCase(java.util.Locale.ROOT)))
        .toList();
  }

  /** The topic with this slug, if there is one. */
  public Optional<Topic> find(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /**
   * The topic with this slug.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Topic topic(String slug) {
    return find(slug).orElseThrow(() -> new IllegalArgumentException("no topic " + slug));
  }

  /** The number of passages in all topics. */
  public int passageCount() {
    return bySlug.values().stream().mapToInt(topic -> topic.passages().size()).sum();
  }
}
