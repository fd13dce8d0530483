package nl.steunwijzer.answer;

import java.util.List;
import java.util.Optional;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.text.CleanText;

/**
 * What a person asks.
 *
 * @param text the question in the person's own words
 * @param history what was said before, oldest first
 * @param language the language of the answer, or empty to go by the question
 */
public record Question(String text, List<Turn> history, Optional<Language> language) {

  /** The most characters a question may have. */
  public static final int MAX_LENGTH = 2_000;

  /** The most turns a history may have. */
  public static final int MAX_HISTORY = 20;

  public Question {
    text = CleanText.of(text);
    history = List.copyOf(history);
  }

  /** A question without history, in the language of the question. */
  public static Question of(String text) {
    return new Question(text, List.of(), Optional.empty());
  }

  /** The last thing that the person said before this, with what was said before that. */
  Optional<Question> earlier() {
    for (int i = history.size() - 1; i >= 0; i--) {
      if (history.get(i).speaker() == Speaker.USER) {
        return Optional.of(new Question(history.get(i).text(), history.subList(0, i), language));
      }
    }
    return Optional.empty();
  }

  /** One turn of the conversation before the question. */
  public record Turn(Speaker speaker, String text) {
    public Turn {
      text = CleanText.of(text);
    }
  }

  /** Who said something. */
  public enum Speaker {
    USER,
    ASSISTANT
  }
}
