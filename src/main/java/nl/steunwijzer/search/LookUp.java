package nl.steunwijzer.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Audience;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.Theme;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.knowledge.TopicType;

/** The look-up of topics by words and facets, as advisers use it. */
public final class LookUp {

  private LookUp() {}

  /** What is looked for; an empty filter lets everything through. */
  public record Filter(
      String words,
      Optional<Theme> theme,
      Optional<Kind> kind,
      Optional<TopicType> type,
      Optional<Availability> status,
      Optional<Audience> audience,
      Optional<String> provider) {

    /** Everything, by name. */
    public static final Filter ALL =
        new Filter(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The same filter for other words. */
    public Filter withWords(String otherWords) {
      return new Filter(otherWords, theme, kind, type, status, audience, provider);
    }

    private boolean lets(Topic topic, LocalDate today) {
      return theme.map(value -> topic.header().theme() == value).orElse(true)
          && kind.map(value -> topic.kind() == value).orElse(true)
          && type.map(value -> topic.header().type() == value).orElse(true)
          && status.map(value -> topic.availability(today) == value).orElse(true)
          && audience.map(value -> topic.header().audience().contains(value)).orElse(true)
          && provider
              .map(value -> topic.header().provider().equals(Optional.of(value)))
              .orElse(true);
    }
  }

  /**
   * What was found.
   *
   * @param topics the topics, best first; by name if no words were given
   * @param facets for each facet the values that occur among these topics, with their number
   */
  public record Found(List<Topic> topics, Map<String, Map<String, Long>> facets) {}

  /** Looks up topics. */
  public static Found find(Catalogue catalogue, Filter filter, LocalDate today) {
    List<Topic> matching =
        filter.words().isBlank()
            ? catalogue.knowledge().topics()
            : catalogue.topicsWhileTyping(filter.words()).stream().map(TopicHit::topic).toList();
    List<Topic> topics = matching.stream().filter(topic -> filter.lets(topic, today)).toList();
    return new Found(topics, facets(topics, today));
  }

  private static Map<String, Map<String, Long>> facets(List<Topic> topics, LocalDate today) {
    Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
    facets.put("theme", count(topics, topic -> code(topic.header().theme())));
    facets.put("kind", count(topics, topic -> code(topic.kind())));
    facets.put("type", count(topics, topic -> code(topic.header().type())));
    facets.put("status", count(topics, topic -> code(topic.availability(today))));
    facets.put(
        "audience", count(topics, topic -> topic.header().audience().stream().map(Coded::code)));
    facets.put("provider", count(topics, topic -> topic.header().provider().stream()));
    return facets;
  }

  private static Stream<String> code(Coded value) {
    return Stream.of(value.code());
  }

  private static Map<String, Long> count(
      List<Topic> topics, Function<Topic, Stream<String>> values) {
    return topics.stream()
        .flatMap(values)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }
}
