package nl.steunwijzer.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.steunwijzer.knowledge.Audience;
import nl.steunwijzer.knowledge.Availability;
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

    /** Whether all facets let a topic through; one of them may be left out of account. */
    private boolean lets(Topic topic, LocalDate today, Optional<Facet> but) {
      return Arrays.stream(Facet.values())
          .filter(facet -> !but.equals(Optional.of(facet)))
          .allMatch(facet -> facet.lets(topic, this, today));
    }
  }

  /**
   * What was found.
   *
   * @param topics the topics in the order that was asked for
   * @param facets for each facet the values to choose from, with how many topics each would find
   *     instead of the value that is chosen now
   */
  public record Found(List<Topic> topics, Map<String, Map<String, Long>> facets) {}

  /** Looks up topics, the best fitting first. */
  public static Found find(Catalogue catalogue, Filter filter, LocalDate today) {
    return find(catalogue, filter, Order.RELEVANCE, today);
  }

  /** Looks up topics. */
  public static Found find(Catalogue catalogue, Filter filter, Order order, LocalDate today) {
    List<Topic> fitting =
        filter.words().isBlank()
            ? catalogue.knowledge().topics()
            : catalogue.topicsWhileTyping(filter.words()).stream().map(TopicHit::topic).toList();
    Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      facets.put(
          facet.code(),
          fitting.stream()
              .filter(topic -> filter.lets(topic, today, Optional.of(facet)))
              .flatMap(topic -> facet.valuesOf(topic, today))
              .collect(
                  Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
    }
    return new Found(
        order.of(
            fitting.stream().filter(topic -> filter.lets(topic, today, Optional.empty())).toList()),
        facets);
  }
}
