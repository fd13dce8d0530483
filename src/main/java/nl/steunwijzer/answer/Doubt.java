package nl.steunwijzer.answer;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import nl.steunwijzer.intent.Guess;
import nl.steunwijzer.intent.Intent;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.TopicHit;
import nl.steunwijzer.search.Word;

/**
 * Whether a message can be answered from the cards at all: by what it seems to be for, by how much
 * of it the cards cover, and by how much of it no card has ever heard of. A score tells which topic
 * is best, not whether it is good. The weights were learned from the questions for tuning in
 * knowledge/evaluation.
 */
final class Doubt {

  /** From here on a message is not answered. */
  private static final double TOO_MUCH = 0.25;

  private static final Map<Intent, Double> INTENTS =
      Map.of(
          Intent.INJECTION, 0.38,
          Intent.EVASION, 0.59,
          Intent.PROMISE, 0.51,
          Intent.LEGAL_JUDGEMENT, 0.46,
          Intent.OUT_OF_SCOPE, 0.44,
          Intent.VAGUE, -0.52,
          Intent.SMALLTALK, 0.28);

  private static final double BIAS = 9.95;
  private static final double EVIDENCE = -0.22;
  private static final double NAMED = -1.11;

  /** A message that goes on about a subject says little by itself. */
  private static final double CARRIED = -1.8;

  private static final double WORDS = -0.01;
  private static final double UNHEARD = 8.92;
  private static final double ENGLISH = 0.77;

  /** What the message is for if it is not ordinary, and how to meet that. */
  private static final Map<Intent, Signal> MET =
      Map.of(
          Intent.INJECTION, Signal.INJECTION,
          Intent.EVASION, Signal.EVASION,
          Intent.PROMISE, Signal.PROMISE,
          Intent.LEGAL_JUDGEMENT, Signal.LEGAL_JUDGEMENT,
          Intent.SMALLTALK, Signal.TALK,
          Intent.OUT_OF_SCOPE, Signal.OUT_OF_SCOPE);

  private static final double LIKELY = 0.2;

  /** Keeps one sure guess from outweighing all else. */
  private static final double LEAST = 0.005;

  private static final int BEST_TOPICS = 3;

  private Doubt() {}

  /** Whether there is too much doubt to answer. */
  static boolean isTooMuch(Understanding understood, Retrieval found, Catalogue catalogue) {
    double evidence =
        found.topics().stream()
            .limit(BEST_TOPICS)
            .map(TopicHit::coverage)
            .mapToDouble(coverage -> coverage.evidence())
            .max()
            .orElse(0);
    double words = understood.searched().stream().mapToDouble(Word::weight).sum();
    double doubt =
        BIAS
            + INTENTS.entrySet().stream()
                .mapToDouble(
                    entry -> entry.getValue() * odds(understood.guess().of(entry.getKey())))
                .sum()
            + EVIDENCE * evidence
            + WORDS * words
            + UNHEARD * unheard(understood, catalogue)
            + (understood.named().isEmpty() ? 0 : NAMED)
            + (understood.context().subject().isEmpty() ? 0 : CARRIED)
            + (understood.language() == Language.ENGLISH ? ENGLISH : 0);
    return doubt > TOO_MUCH;
  }

  /** What a message that is not answered is most likely for. */
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
