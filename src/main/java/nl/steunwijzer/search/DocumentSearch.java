package nl.steunwijzer.search;

import java.util.List;

/** Finds extracts of documents. */
public interface DocumentSearch {

  /** There are no documents. */
  DocumentSearch NONE = (text, words, language, catalogue) -> DocumentsFound.NOTHING;

  /**
   * The extracts that fit best.
   *
   * @param text the question
   * @param words of it that carry meaning
   * @param catalogue the cards of the moment, whose names and thesaurus help to understand them
   */
  DocumentsFound find(String text, List<Word> words, Language language, Catalogue catalogue);
}
