package nl.steunwijzer.answer;

import java.util.List;
import java.util.Optional;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.text.CleanText;

/**
 * What a person asks.
 *
 * @param text the question in the person's own words
 * @param history what was said before, oldest first
 * @param language the language of the answer, or empty to go by the question
 * @param given what the person told apart from the question; goes before what is read in it
 * @param without what the person does not want to be assumed
 */
public record Question(
    String text,
    List<Turn> history,
    Optional<Language> language,
    Situation given,
    Without without) {

  /** The most characters a question may have. */
  public static final int MAX_LENGTH = 2_000;

  /** The most turns a history may have. */
  public static final int MAX_HISTORY = 20;

  public Question {
    text = CleanText.of(text);
    history = List.copyOf(history);
  }

  /** A question by itself, with what was said before it. */
  public Question(String text, List<Turn> history, Optional<Language> language) {
    this(text, history, language, Situation.NONE, Without.NOTHING);
  }

  /** The same question of somebody who told this of themselves. */
  public Question with(Situation situation) {
    return new Question(text, history, language, situation, without);
  }

  /** The same question, understood without these assumptions. */
  public Question without(Without takenAway) {
    return new Question(text, history, language, given, takenAway);
  }

  /** The same question in other words. */
  Question inWords(String words) {
    return new Question(words, history, language, given, without);
  }

  /** A question without history, in the language of the question. */
  public static Question of(String text) {
    return new Question(text, List.of(), Optional.empty());
  }

  /** Whether the person does not go on about a topic. */
  boolean standsApartFrom(Topic topic) {
    return without.has(Without.follow(topic));
  }

  /** The last thing that the person said before this, with what was said before that. */
  Optional<Question> earlier() {
    for (int i = history.size() - 1; i >= 0; i--) {
      if (history.get(i).speaker() == Speaker.USER) {
        String said = history.get(i).text();
        return Optional.of(new Question(said, history.subList(0, i), language, given, without));
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
