package nl.steunwijzer.answer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that was taken to be so in understanding a question.
 *
 * @param code by which a question is asked again without it, such as 'about:qredits' or 'amount';
 *     empty if that cannot be, as in answers of before there were codes
 * @param text a sentence that tells it to who asked
 */
public record Assumption(String code, String text) {

  /** Reads one. */
  @JsonCreator
  public static Assumption of(
      @JsonProperty(value = "code", required = true) String code,
      @JsonProperty(value = "text", required = true) String text) {
    return new Assumption(code, text);
  }

  /** Reads one of an answer that was kept before there were codes: a sentence only. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Assumption of(String text) {
    return new Assumption("", text);
  }
}
