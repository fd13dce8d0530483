package nl.steunwijzer.answer;

import java.util.Map;
import java.util.Optional;
import nl.steunwijzer.intent.Guess;
import nl.steunwijzer.intent.Intent;
import nl.steunwijzer.intent.IntentModel;

/** Hears what must be met before anything is looked up: by turns of phrase and by likeness. */
final class Listener {

  private static final Patterns<Signal> PHRASES = Patterns.load("signals.yaml", Signal.class);
  private static final IntentModel MODEL = IntentModel.load();

  /** From here on a message is taken for one of despair: rather ten false alarms than a miss. */
  private static final double CRISIS = 0.2;

  /** What else than an ordinary question a message may be, and how sure we must be. */
  private static final Map<Intent, Signal> SIGNALS =
      Map.of(
          Intent.INJECTION, Signal.INJECTION,
          Intent.EVASION, Signal.EVASION,
          Intent.PROMISE, Signal.PROMISE,
          Intent.LEGAL_JUDGEMENT, Signal.LEGAL_JUDGEMENT,
          Intent.SMALLTALK, Signal.TALK,
          Intent.VAGUE, Signal.VAGUE,
          Intent.OUT_OF_SCOPE, Signal.OUT_OF_SCOPE);

  private static final double SURE = 0.5;

  private Listener() {}

  /** What a message seems to be for. */
  static Guess guess(String text) {
    return MODEL.of(text);
  }

  /** What must be heard in a message first. */
  static Optional<Signal> signal(String text, Guess guess) {
    if (guess.of(Intent.CRISIS) >= CRISIS || PHRASES.isIn(text, Signal.CRISIS)) {
      return Optional.of(Signal.CRISIS);
    }
    return PHRASES
        .firstIn(text, Signal.class)
        .or(
            () ->
                SIGNALS.entrySet().stream()
                    .filter(entry -> guess.of(entry.getKey()) >= SURE)
                    .max(Map.Entry.comparingByKey((a, b) -> Double.compare(guess.of(a), guess.of(b))))
                    .map(Map.Entry::getValue));
  }
}
