package nl.steunwijzer.search;

import java.util.List;

/** The analysis of each language. */
public final class Analyses {

  private final Analysis dutch;
  private final Analysis english = new EnglishAnalysis();

  Analyses(Analysis dutch) {
    this.dutch = dutch;
  }

  /** The analysis of one language. */
  public Analysis of(Language language) {
    return language == Language.DUTCH ? dutch : english;
  }

  List<Word> words(String text, Language language) {
    return of(language).words(text);
  }
}
