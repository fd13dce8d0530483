package nl.steunwijzer.search;

import java.util.List;

/**
 * Turns a text into {@link Word}s. Search, gate and the reading of questions all see words through
 * this one door, so that they agree on what is the same word.
 */
public interface Analysis {

  /** The words of a text in order. */
  List<Word> words(String text);

  /** The words of a text that carry meaning. */
  default List<Word> contentWords(String text) {
    return words(text).stream().filter(Word::content).toList();
  }
}
