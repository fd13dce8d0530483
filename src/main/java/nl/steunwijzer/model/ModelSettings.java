package nl.steunwijzer.model;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Which model writes, and within which limits.
 *
 * @param url up to and without {@code /chat/completions}
 * @param name of the model
 * @param key by which the address knows us; never logged nor shown
 * @param temperature from 0 (always the likeliest word) to 2
 * @param context how many tokens the rules, the passages and the answer may take together
 * @param firstSentence how long somebody waits for the first proven sentence
 * @param whole how long an answer may take altogether
 * @param atOnce the most calls at the same time
 * @param perHour the most calls in an hour, which bounds what a model can cost
 */
public record ModelSettings(
    URI url,
    String name,
    Optional<String> key,
    double temperature,
    int context,
    Duration firstSentence,
    Duration whole,
    int atOnce,
    int perHour) {

  /** The part of the context that is kept free for the answer, in tokens. */
  static final int ANSWER = 800;

  /** Settings that fit small models on a machine of one's own. */
  public static ModelSettings of(URI url, String name, Optional<String> key) {
    return new ModelSettings(
        url, name, key, 0.2, 6_000, Duration.ofSeconds(8), Duration.ofSeconds(45), 200, 1_000);
  }

  /** The same model with another patience. */
  public ModelSettings waiting(Duration first, Duration all) {
    return new ModelSettings(url, name, key, temperature, context, first, all, atOnce, perHour);
  }

  /** The same model with other limits to the calls. */
  public ModelSettings limitedTo(int calls, int callsPerHour) {
    return new ModelSettings(
        url, name, key, temperature, context, firstSentence, whole, calls, callsPerHour);
  }

  /** How many tokens rules and passages may take. */
  public int room() {
    return context - ANSWER;
  }

  @Override
  public String toString() {
    return "ModelSettings[%s at %s]".formatted(name, url);
  }
}
