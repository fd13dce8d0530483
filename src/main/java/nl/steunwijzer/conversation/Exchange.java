package nl.steunwijzer.conversation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One question with its answer.
 *
 * @param id the id of the answer
 * @param conversation the id of the conversation in which it was asked, if any
 * @param question what was asked
 * @param answer the answer as it was sent, in JSON
 * @param at when it was answered, cut to whole milliseconds
 */
public record Exchange(
    String id, Optional<String> conversation, String question, String answer, Instant at) {

  public Exchange {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** The same exchange without personal data in the question. */
  Exchange masked() {
    return new Exchange(id, conversation, PersonalData.mask(question), answer, at);
  }
}
