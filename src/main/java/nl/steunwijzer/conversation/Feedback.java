package nl.steunwijzer.conversation;

/**
 * What a reader thought of an answer.
 *
 * @param exchange the id of the answer
 * @param reason why, in the reader's words; may be empty, at most {@value #LONGEST_REASON}
 *     characters
 */
public record Feedback(String exchange, Verdict verdict, String reason) {

  /** The length that a reason may have, in characters. */
  public static final int LONGEST_REASON = 1_000;

  /**
   * @throws IllegalArgumentException if the reason is too long
   */
  public Feedback {
    if (reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException(
          "a reason has at most " + LONGEST_REASON + " characters, not " + reason.length());
    }
  }

  /** The same feedback without personal data in the reason. */
  Feedback masked() {
    String masked = PersonalData.mask(reason);
    // A mark can be longer than what it hides.
    return new Feedback(
        exchange, verdict, masked.substring(0, Math.min(masked.length(), LONGEST_REASON)));
  }
}
