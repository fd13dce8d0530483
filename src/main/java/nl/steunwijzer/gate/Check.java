package nl.steunwijzer.gate;

import java.util.Optional;

/** One way in which a sentence can fail to be proven. */
interface Check {

  /** Why the sentence is not proven; empty if this check sees nothing wrong. */
  Optional<Reason> objection(Comparison comparison);

  /** The reason if something is wrong. */
  static Optional<Reason> when(boolean wrong, Reason reason) {
    return wrong ? Optional.of(reason) : Optional.empty();
  }
}
