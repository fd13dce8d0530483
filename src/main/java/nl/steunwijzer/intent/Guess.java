package nl.steunwijzer.intent;

import java.util.Map;

/**
 * How likely a message is for each intent.
 *
 * @param likely from 0 to 1; they do not add up to 1, for each is judged by itself
 */
public record Guess(Map<Intent, Double> likely) {

  public Guess {
    likely = Map.copyOf(likely);
  }

  /** How likely it is for one intent. */
  public double of(Intent intent) {
    return likely.getOrDefault(intent, 0.0);
  }
}
