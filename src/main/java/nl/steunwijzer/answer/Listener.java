package nl.steunwijzer.answer;

import java.util.Optional;
import nl.steunwijzer.intent.Guess;
import nl.steunwijzer.intent.Intent;
import nl.steunwijzer.intent.IntentModel;

/** Hears what must be met before anything is looked up: by turns of phrase and by likeness. */
final class Listener {

  private static final Patterns<Signal> PHRASES = Patterns.load("signals.yaml", Signal.class);
  private static final IntentModel MODEL = IntentModel.load();

  /** From here on a message is too vague to look anything up. */
  private static final double SURE = 0.5;

  private Listener() {}

  /** What a message seems to be for. */
  static Guess guess(String text) {
    return MODEL.of(text);
  }

  /** Whether a message may be one of despair, though it does not sound clearly so. */
  static boolean mayBeDespair(String text) {
    return Despair.in(text, MODEL) >= Despair.PERHAPS;
  }

  /** What must be heard in a message first. */
  static Optional<Signal> signal(String text, Guess guess) {
    if (Despair.in(text, MODEL) >= Despair.HEARD || PHRASES.isIn(text, Signal.CRISIS)) {
      return Optional.of(Signal.CRISIS);
    }
    return PHRASES
        .firstIn(text, Signal.class)
        .or(() -> guess.of(Intent.VAGUE) >= SURE ? Optional.of(Signal.VAGUE) : Optional.empty());
  }
}
