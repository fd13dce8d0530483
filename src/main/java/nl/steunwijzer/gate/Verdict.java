package nl.steunwijzer.gate;

import java.util.Optional;

/**
 * What the gate finds of one sentence.
 *
 * @param reason why it is stopped; empty if it may pass
 */
public record Verdict(Optional<Reason> reason) {

  static final Verdict PASSED = new Verdict(Optional.empty());

  static Verdict stopped(Reason reason) {
    return new Verdict(Optional.of(reason));
  }

  /** Whether the sentence may be shown. */
  public boolean passes() {
    return reason.isEmpty();
  }
}
