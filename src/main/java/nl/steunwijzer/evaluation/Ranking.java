package nl.steunwijzer.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well one way of searching orders the topics, over the questions that are to be answered.
 *
 * @param name of the way
 * @param first share of the questions with a right topic as the first found
 * @param amongThree … among the first three
 * @param recall5 … among the first five
 * @param ndcg10 the normalised discounted cumulative gain of the first ten, see {@link Score}
 * @param medianMs how long a search takes, in milliseconds
 */
public record Ranking(
    String name, double first, double amongThree, double recall5, double ndcg10, double medianMs) {

  /** How many topics a search must give. */
  static final int PLACES = 10;

  static Ranking of(String name, List<Found> all, double medianMs) {
    return new Ranking(
        name,
        recall(all, 1),
        recall(all, 3),
        recall(all, 5),
        mean(all, each -> Ranks.ndcg(each.topics(), each.item(), PLACES)),
        medianMs);
  }

  /** The topics found for a question, best first. */
  record Found(Item item, List<String> topics) {}

  private static double recall(List<Found> all, int places) {
    return mean(all, each -> Ranks.recall(each.topics(), each.item(), places));
  }

  private static double mean(List<Found> all, ToDoubleFunction<Found> figure) {
    return all.stream().mapToDouble(figure).average().orElse(Double.NaN);
  }
}
