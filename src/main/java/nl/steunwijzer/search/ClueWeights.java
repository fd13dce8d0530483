package nl.steunwijzer.search;

import java.util.Arrays;
import java.util.Map;

/** What each clue counts in ranking topics. */
final class ClueWeights {

  /** Learned from questions; see knowledge/evaluation/README.md. */
  private static final Map<Clue, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry(Clue.SUMMARY, 0.5),
          Map.entry(Clue.BODY, 0.8),
          Map.entry(Clue.QUESTIONS, 1.5),
          Map.entry(Clue.NEAR_QUESTIONS, 0.7),
          Map.entry(Clue.BEST_PASSAGE, 0.9),
          Map.entry(Clue.NEAR_PASSAGES, 1.2),
          Map.entry(Clue.GRAMS, 3.9),
          Map.entry(Clue.COVERAGE, 1.0));

  private ClueWeights() {}

  /** For each topic the clues together; each counts against the best that any topic has of it. */
  static double[] scores(Map<Clue, double[]> clues) {
    double[] scores = new double[clues.values().iterator().next().length];
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
