package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The one question to ask back when an answer about this topic depends on something not yet said.
 *
 * @param ask the question
 * @param unless words that already tell it; if one stands in the question, nothing is asked
 * @param choices two to four ways to go on
 */
public record Clarification(
    @JsonProperty(required = true) String ask,
    List<String> unless,
    @JsonProperty(required = true) List<Choice> choices) {

  public Clarification {
    unless = Lists.orEmpty(unless);
    choices = Lists.orEmpty(choices);
  }

  /** A way to go on: the label on the button and the question it asks. */
  public record Choice(
      @JsonProperty(required = true) String label,
      @JsonProperty(required = true) String question) {}
}
