package nl.steunwijzer.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.steunwijzer.knowledge.AsOf;

/**
 * A question of which the answer stands in a document.
 *
 * @param document the first letters of the file name
 * @param kind 'fact', 'figure', 'who' or 'then-and-now'
 * @param passage some words of the passage that answers it, which stand nowhere else in it
 * @param says what a good answer holds
 * @param asOf for what date the document speaks
 */
record DocumentQuestion(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String question,
    @JsonProperty(required = true) String document,
    @JsonProperty(required = true) String kind,
    @JsonProperty(required = true) String passage,
    @JsonProperty(required = true) List<String> says,
    @JsonProperty(required = true) AsOf asOf) {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]+");

  /** Whether a text holds the passage, however it was torn and joined again. */
  boolean isIn(String text) {
    return plain(text).contains(plain(passage));
  }

  private static String plain(String text) {
    return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
