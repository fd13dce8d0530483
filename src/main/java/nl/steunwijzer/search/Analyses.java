package nl.steunwijzer.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.steunwijzer.knowledge.WordLists;

/** The analysis of each language. */
public final class Analyses {

  private final Analysis dutch;
  private final Analysis english;

  private final Map<Language, Thesaurus> ofCards;
  private final DocumentWords ofDocuments;

  static Analyses of(Analysis dutch, WordLists lists) {
    Analysis english = new EnglishAnalysis();
    return new Analyses(
        dutch,
        english,
        Map.of(
            Language.DUTCH, new Thesaurus(lists.cards(), dutch, dutch),
            Language.ENGLISH, new Thesaurus(lists.cards(), english, dutch)),
        new DocumentWords(lists, dutch, english));
  }

  private Analyses(
      Analysis dutch,
      Analysis english,
      Map<Language, Thesaurus> ofCards,
      DocumentWords ofDocuments) {
    this.dutch = dutch;
    this.english = english;
    this.ofCards = ofCards;
    this.ofDocuments = ofDocuments;
  }

  /** The same analyses, reading each text once. */
  Analyses remembered() {
    return new Analyses(new Remembered(dutch), new Remembered(english), ofCards, ofDocuments);
  }

  /** The words of a question that carry meaning, each with what the thesaurus says for it. */
  List<Word> ofQuestion(String text, Language language) {
    Thesaurus thesaurus = Objects.requireNonNull(ofCards.get(language));
    return thesaurus.expand(words(text, language)).stream()
        .filter(word -> word.content() || !word.synonyms().isEmpty())
        .toList();
  }

  /** The words of a question, each with what official documents may say for it as well. */
  List<Word> inDocuments(String text, List<Word> words, Language language) {
    return ofDocuments.expand(text, words, language);
  }

  /** The analysis of one language. */
  public Analysis of(Language language) {
    return language == Language.DUTCH ? dutch : english;
  }

  List<Word> words(String text, Language language) {
    return of(language).words(text);
  }
}
