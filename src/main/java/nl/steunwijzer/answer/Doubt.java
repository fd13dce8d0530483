package nl.steunwijzer.answer;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.steunwijzer.intent.Guess;
import nl.steunwijzer.intent.Intent;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.TopicHit;

/**
 * Whether a message can be answered from the cards at all: by what it seems to be for, by how much
 * of it the cards cover, and by how much of it no card has ever heard of. A score tells which topic
 * is best, not whether it is good. The weights lie halfway between those learned from the questions
 * for tuning in knowledge/evaluation and those learned from 2,300 invented messages that the model
 * of intents had not seen, half of them to be refused: the first alone trust the model too much.
 */
final class Doubt {

  /** From here on a message is not answered. */
  private static final double TOO_MUCH = 0;

  private static final double BIAS = -0.91;
  private static final double ORDINARY = -0.28;
  private static final double VAGUE = -0.46;

  /** What counts is the most likely of all reasons not to answer. */
  private static final double UNORDINARY = 0.66;

  private static final double EVIDENCE = -0.12;
  private static final double NAMED = -0.95;

  /** A message that goes on about a subject says little by itself. */
  private static final double CARRIED = -1.55;

  private static final double UNHEARD = 8;
  private static final double ENGLISH = 0.6;

  /** What the message is for if it is not ordinary, and how to meet that. */
  private static final Map<Intent, Signal> MET =
      Map.of(
          Intent.INJECTION, Signal.INJECTION,
          Intent.EVASION, Signal.EVASION,
          Intent.PROMISE, Signal.PROMISE,
          Intent.LEGAL_JUDGEMENT, Signal.LEGAL_JUDGEMENT,
          Intent.SMALLTALK, Signal.TALK,
          Intent.OUT_OF_SCOPE, Signal.OUT_OF_SCOPE);

  private static final Set<Intent> UNORDINARY_INTENTS =
      EnumSet.complementOf(EnumSet.of(Intent.ORDINARY, Intent.VAGUE, Intent.CRISIS));

  /** What is refused is told why, even if the reason is only the best of those at hand. */
  private static final double LIKELY = 0.1;

  /** Who calls one of our topics by its name gets an answer, unless something else is likely. */
  private static final double SUSPECT = 0.3;

  /** Keeps one sure guess from outweighing all else. */
  private static final double LEAST = 0.005;

  private static final int BEST_TOPICS = 3;

  private Doubt() {}

  /** Whether there is too much doubt to answer. */
  static boolean isTooMuch(Understanding understood, Retrieval found, Catalogue catalogue) {
    double evidence =
        found.byWords().stream()
            .limit(BEST_TOPICS)
            .map(TopicHit::coverage)
            .mapToDouble(coverage -> coverage.evidence())
            .max()
            .orElse(0);
    Guess guess = understood.guess();
    if (!understood.named().isEmpty() && !isUnordinary(guess)) {
      return false;
    }
    double doubt =
        BIAS
            + ORDINARY * odds(guess.of(Intent.ORDINARY))
            + VAGUE * odds(guess.of(Intent.VAGUE))
            + UNORDINARY * odds(unordinary(guess))
            + EVIDENCE * evidence
            + UNHEARD * unheard(understood, catalogue)
            + (understood.named().isEmpty() ? 0 : NAMED)
            + (understood.context().subject().isEmpty() ? 0 : CARRIED)
            + (understood.language() == Language.ENGLISH ? ENGLISH : 0);
    return doubt > TOO_MUCH;
  }

  /** Whether a message may well be for something else than what the cards are about. */
  static boolean isUnordinary(Guess guess) {
    return unordinary(guess) >= SUSPECT;
  }

  private static double unordinary(Guess guess) {
    return UNORDINARY_INTENTS.stream().mapToDouble(guess::of).max().orElse(0);
  }

  /**
   * What a message that is not answered is most likely for; empty if it is about doing business all
   * the same.
   */
  static Optional<Signal> reason(Guess guess) {
    return MET.keySet().stream()
        .filter(intent -> guess.of(intent) >= LIKELY)
        .max(Comparator.comparingDouble(guess::of))
        .map(MET::get);
  }

  /** The share of the words that stand in no card and mean nothing that does. */
  private static double unheard(Understanding understood, Catalogue catalogue) {
    return understood.words().stream()
        .mapToInt(word -> catalogue.isKnown(word, understood.language()) ? 0 : 1)
        .average()
        .orElse(0);
  }

  private static double odds(double likely) {
    double bound = Math.min(1 - LEAST, Math.max(LEAST, likely));
    return Math.log(bound / (1 - bound));
  }
}
