package nl.steunwijzer.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.steunwijzer.intent.Intent;
import nl.steunwijzer.intent.IntentModel;

/**
 * How much a message sounds like despair. One sentence of it may be hidden in a long question about
 * money, so stretches are heard as well as the whole. Of the weights that invented messages left
 * open (300 of despair, 330 that only sound like it, none of which the model of intents had seen),
 * these hear most of the questions for tuning in knowledge/evaluation.
 */
final class Despair {

  /** From here on a message is taken for one of despair: rather twenty false alarms than a miss. */
  static final double HEARD = 0;

  /** From here on it may be one: whatever is answered, the help line is told first. */
  static final double PERHAPS = -1.2;

  private static final Patterns<Signal> WORDS = Patterns.load("despair.yaml", Signal.class);
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final double WHOLE = 0.8;
  private static final double BEST_STRETCH = 0.3;
  private static final double WORD = 1;

  private static final int STRETCH = 10;
  private static final int STEP = 3;

  /** Keeps one sure guess from outweighing all else. */
  private static final double LEAST = 0.002;

  private Despair() {}

  /** The logarithm of the odds, as far as they can be told from some hundreds of messages. */
  static double in(String text, IntentModel model) {
    List<String> words = List.of(BLANKS.split(text.strip()));
    return WHOLE * odds(Stream.of(text), model)
        + BEST_STRETCH * odds(stretches(words), model)
        + (WORDS.isIn(text, Signal.CRISIS) ? WORD : 0);
  }

  private static Stream<String> stretches(List<String> words) {
    return IntStream.iterate(0, from -> from < words.size(), from -> from + STEP)
        .mapToObj(from -> words.subList(from, Math.min(words.size(), from + STRETCH)))
        .map(stretch -> String.join(" ", stretch));
  }

  private static double odds(Stream<String> texts, IntentModel model) {
    double likely = texts.mapToDouble(part -> model.likely(Intent.CRISIS, part)).max().orElse(0);
    double bound = Math.min(1 - LEAST, Math.max(LEAST, likely));
    return Math.log(bound / (1 - bound));
  }
}
