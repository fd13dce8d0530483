package nl.steunwijzer.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The analysis of each language. */
public final class Analyses {

  private final Analysis dutch;
  private final Analysis english;

  private final Map<Language, Thesaurus> thesauri;

  static Analyses of(Analysis dutch, Map<String, List<String>> thesaurus) {
    Analysis english = new EnglishAnalysis();
    return new Analyses(
        dutch,
        english,
        Map.of(
            Language.DUTCH, new Thesaurus(thesaurus, dutch, dutch),
            Language.ENGLISH, new Thesaurus(thesaurus, english, dutch)));
  }

  private Analyses(Analysis dutch, Analysis english, Map<Language, Thesaurus> thesauri) {
    this.dutch = dutch;
    this.english = english;
    this.thesauri = thesauri;
  }

  /** The same analyses, reading each text once. */
  Analyses remembered() {
    return new Analyses(new Remembered(dutch), new Remembered(english), thesauri);
  }

  /** The words of a question that carry meaning, each with what the thesaurus says for it. */
  List<Word> ofQuestion(String text, Language language) {
    Thesaurus thesaurus = Objects.requireNonNull(thesauri.get(language));
    return thesaurus.expand(words(text, language)).stream()
        .filter(word -> word.content() || !word.synonyms().isEmpty())
        .toList();
  }

  /** The analysis of one language. */
  public Analysis of(Language language) {
    return language == Language.DUTCH ? dutch : english;
  }

  List<Word> words(String text, Language language) {
    return of(language).words(text);
  }
}
