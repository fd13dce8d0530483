package nl.steunwijzer.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The analysis of each language. */
public final class Analyses {

  private final Analysis dutch;
  private final Analysis english = new EnglishAnalysis();

  private final Map<Language, Thesaurus> thesauri;

  Analyses(Analysis dutch, Map<String, List<String>> thesaurus) {
    this.dutch = dutch;
    this.thesauri =
        Map.of(
            Language.DUTCH, new Thesaurus(thesaurus, dutch, dutch),
            Language.ENGLISH, new Thesaurus(thesaurus, english, dutch));
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
