package nl.steunwijzer.conversation;

import java.util.Optional;

/**
 * What a reader thought of an answer, or of one sentence of it.
 *
 * @param exchange the id of the answer
 * @param sentence which sentence of the answer, from 0; empty if it is about the whole
 * @param cause what is the matter, if the reader chose that
 * @param reason why, in the reader's words; may be empty, at most {@value #LONGEST_REASON}
 *     characters
 */
public record Feedback(
    String exchange,
    Optional<Integer> sentence,
    Verdict verdict,
    Optional<Cause> cause,
    String reason) {

  /** The length that a reason may have, in characters. */
  public static final int LONGEST_REASON = 1_000;

  /**
   * @throws IllegalArgumentException if the reason is too long or the sentence before the first
   */
  public Feedback {
    if (reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException(
          "a reason has at most " + LONGEST_REASON + " characters, not " + reason.length());
    }
    if (sentence.filter(place -> place < 0).isPresent()) {
      throw new IllegalArgumentException("sentences are counted from 0");
    }
  }

  /** What a reader thought of an answer as a whole. */
  public Feedback(String exchange, Verdict verdict, String reason) {
    this(exchange, Optional.empty(), verdict, Optional.empty(), reason);
  }

  /** What a reader thinks is the matter with one sentence of an answer. */
  public static Feedback onSentence(String exchange, int sentence, Cause cause, String reason) {
    return new Feedback(exchange, Optional.of(sentence), Verdict.DOWN, Optional.of(cause), reason);
  }

  /** The same feedback without personal data in the reason. */
  Feedback masked() {
    String masked = PersonalData.mask(reason);
    // A mark can be longer than what it hides.
    String fitting = masked.substring(0, Math.min(masked.length(), LONGEST_REASON));
    return new Feedback(exchange, sentence, verdict, cause, fitting);
  }
}
