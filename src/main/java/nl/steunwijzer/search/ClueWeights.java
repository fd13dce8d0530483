package nl.steunwijzer.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What each clue counts in ranking topics. */
final class ClueWeights {

  /** Learned from questions; see knowledge/evaluation/README.md. */
  private static final Map<Clue, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry(Clue.NAMES, 0.3),
          Map.entry(Clue.MENTIONS, 0.3),
          Map.entry(Clue.SUMMARY, 0.6),
          Map.entry(Clue.QUESTIONS, 2.9),
          Map.entry(Clue.NEAR_QUESTIONS, 0.8),
          Map.entry(Clue.BEST_PASSAGE, 0.4),
          Map.entry(Clue.NEAR_PASSAGES, 1.1),
          Map.entry(Clue.GRAMS, 1.7),
          Map.entry(Clue.BODY_GRAMS, 1.1),
          Map.entry(Clue.BEST_QUESTION_GRAMS, 0.9),
          Map.entry(Clue.NEAR_QUESTIONS_GRAMS, 2.1));

  /** What the words that a topic covers count, by their weight; not against the best. */
  private static final double EVIDENCE = 0.28;

  /** What the likelihood by the learned model counts. */
  private static final double LIKELY = 10;

  private ClueWeights() {}

  /**
   * For each topic the clues together; each counts against the best that any topic has of it.
   *
   * @param likely how likely each topic is by the learned model
   */
  static double[] scores(Map<Clue, double[]> clues, double[] likely, List<Coverage> coverages) {
    double[] scores =
        IntStream.range(0, likely.length)
            .mapToDouble(
                topic -> LIKELY * likely[topic] + EVIDENCE * coverages.get(topic).evidence())
            .toArray();
    WEIGHTS.forEach(
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
