package nl.steunwijzer.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What tells that a topic fits, weighed together.
 *
 * @param likelihood what the likelihood by the learned model counts
 * @param evidence what the words that a topic covers count, by their weight
 * @param weights what a clue counts where it is strongest
 */
record ClueWeights(double likelihood, double evidence, Map<Clue, Double> weights) {

  /**
   * For questions in whole sentences. Learned from the questions for tuning; see
   * knowledge/evaluation/README.md. Words that also stand in names mislead: whoever calls a topic
   * by its name is met apart.
   */
  static final ClueWeights QUESTION =
      new ClueWeights(
          12.4,
          0.25,
          Map.of(
              Clue.NAMES, -1.6,
              Clue.MENTIONS, -2.8,
              Clue.QUESTIONS, 1.9,
              Clue.BEST_PASSAGE, 1.0,
              Clue.NEAR_PASSAGES, 1.9));

  /** For a few words of somebody who knows what a scheme is called, roughly. */
  static final ClueWeights LOOK_UP =
      new ClueWeights(
          4,
          0.3,
          Map.of(
              Clue.NAMES, 1.0,
              Clue.MENTIONS, 1.0,
              Clue.SUMMARY, 1.0,
              Clue.QUESTIONS, 2.0,
              Clue.BEST_PASSAGE, 1.0,
              Clue.NEAR_PASSAGES, 1.0));

  /** The same weights without parts of the search. */
  ClueWeights without(Set<SearchPart> parts) {
    Map<Clue, Double> left =
        weights.entrySet().stream()
            .filter(weight -> !parts.contains(weight.getKey().part()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new ClueWeights(
        parts.contains(SearchPart.LEARNED) ? 0 : likelihood,
        parts.contains(SearchPart.COVERAGE) ? 0 : evidence,
        left);
  }

  /**
   * For each topic the clues together; each counts against the best that any topic has of it.
   *
   * @param likely how likely each topic is by the learned model
   */
  double[] scores(Map<Clue, double[]> clues, double[] likely, List<Coverage> coverages) {
    double[] scores =
        IntStream.range(0, likely.length)
            .mapToDouble(
                topic -> likelihood * likely[topic] + evidence * coverages.get(topic).evidence())
            .toArray();
    weights.forEach(
        (clue, weight) -> {
          double[] values = clues.getOrDefault(clue, new double[scores.length]);
          double best = Arrays.stream(values).max().orElse(0);
          for (int topic = 0; best > 0 && topic < scores.length; topic++) {
            scores[topic] += weight * values[topic] / best;
          }
        });
    return scores;
  }
}
