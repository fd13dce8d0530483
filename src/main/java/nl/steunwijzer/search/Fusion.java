package nl.steunwijzer.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Topic;

/**
 * Makes one order of two by the reciprocals of the ranks in both, because the scores of words and
 * of meaning cannot be compared (Cormack, Clarke and Büttcher, 2009).
 */
final class Fusion {

  /** From the same article: how little the very first places count for more than the next. */
  private static final double K = 60;

  private Fusion() {}

  /**
   * The topics of both orders.
   *
   * @param byWords topics by words, the best first
   * @param byMeaning topics by meaning, the best first
   * @param isMeant topics that keep their place as long as they lead by words
   * @return the hits, each with the score that its place had by words, so that the first still
   *     stands out as clearly from the next as it did
   */
  static List<TopicHit> of(
      List<TopicHit> byWords, List<Topic> byMeaning, Predicate<Topic> isMeant) {
    Map<String, TopicHit> hits = new LinkedHashMap<>();
    byWords.forEach(hit -> hits.put(hit.topic().slug(), hit));
    byMeaning.forEach(
        topic -> hits.putIfAbsent(topic.slug(), new TopicHit(topic, 0, Coverage.NONE)));
    Map<String, Double> sums = new HashMap<>();
    addReciprocals(byWords.stream().map(TopicHit::topic).toList(), sums);
    addReciprocals(byMeaning, sums);
    int held = (int) byWords.stream().takeWhile(hit -> isMeant.test(hit.topic())).count();
    List<TopicHit> fused =
        Stream.concat(
                hits.values().stream().limit(held),
                hits.values().stream()
                    .skip(held)
                    .sorted(
                        Comparator.comparing(
                                (TopicHit hit) -> sums.getOrDefault(hit.topic().slug(), 0.0))
                            .reversed()))
            .toList();
    return IntStream.range(0, fused.size())
        .mapToObj(place -> atPlace(fused.get(place), place, byWords))
        .toList();
  }

  private static void addReciprocals(List<Topic> ranked, Map<String, Double> sums) {
    for (int i = 0; i < ranked.size(); i++) {
      sums.merge(ranked.get(i).slug(), 1 / (K + i + 1), Double::sum);
    }
  }

  private static TopicHit atPlace(TopicHit hit, int place, List<TopicHit> byWords) {
    double score = place < byWords.size() ? byWords.get(place).score() : 0;
    return new TopicHit(hit.topic(), score, hit.coverage());
  }
}
