package nl.steunwijzer.answer;

import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.Answer.Sentence;
import nl.steunwijzer.answer.Answer.Understood;

/**
 * Hears an answer while it is told. What it hears is proven and is never taken back; a citation is
 * heard before the sentences that use it. Called by one thread, which waits for it.
 */
public interface Progress {

  /** For who waits until all is told. */
  Progress NONE = new Progress() {};

  default void understood(Understood understood) {}

  default void citation(Citation citation) {}

  default void sentence(Sentence sentence) {}

  /** Whether anybody still listens; if not, no model needs to write on. */
  default boolean isWanted() {
    return true;
  }
}
