package nl.steunwijzer.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms by which a word is found in documents: its base forms, the parts of a compound, and how
 * it begins. They stand in one field, so that looking for a word means reading one list of entries;
 * parts and beginnings bear a sign by which they can weigh less.
 */
final class ExtractTerms {

  private static final String PART = "+";
  private static final String BEGINNING = "~";

  private static final float PART_WEIGHT = 0.4f;
  private static final float BEGINNING_WEIGHT = 0.25f;
  private static final float SYNONYM_WEIGHT = 0.4f;
  private static final float NEAR_WEIGHT = 0.5f;

  private static final int BEGINS = 5;
  private static final int LONG = 6;

  private ExtractTerms() {}

  /** The terms of a word as they stand in the index. */
  static List<String> of(Word word) {
    return Stream.of(
            word.lemmas().stream().sorted(),
            word.parts().stream().map(PART::concat),
            beginning(word).stream().map(BEGINNING::concat))
        .flatMap(terms -> terms)
        .toList();
  }

  /**
   * The terms by which a word of a question is looked for, each with what it weighs, from 0 to 1.
   *
   * @param near words that a misspelt one comes near to, with how like they are
   */
  static Map<String, Float> sought(Word word, Map<String, Float> near) {
    Map<String, Float> terms = new HashMap<>();
    beginning(word).ifPresent(begin -> put(terms, BEGINNING + begin, BEGINNING_WEIGHT));
    for (String part : word.parts()) {
      put(terms, PART + part, PART_WEIGHT / 2);
      put(terms, part, PART_WEIGHT);
    }
    near.forEach((form, likeness) -> put(terms, form, NEAR_WEIGHT * likeness));
    for (Word synonym : word.synonyms()) {
      synonym.lemmas().forEach(lemma -> put(terms, lemma, SYNONYM_WEIGHT));
    }
    for (String lemma : word.lemmas()) {
      put(terms, PART + lemma, PART_WEIGHT);
      put(terms, lemma, 1);
    }
    return terms;
  }

  /** How a foreign word may begin in Dutch as well: 'digitalisation' and 'digitalisering'. */
  static Optional<String> abroad(Word word) {
    return beginning(word).map(BEGINNING::concat);
  }

  private static void put(Map<String, Float> terms, String term, float weight) {
    terms.merge(term, weight, Math::max);
  }

  /** How the longer of these words begin, each once. */
  static Set<String> beginnings(List<Word> words) {
    return words.stream().flatMap(word -> beginning(word).stream()).collect(Collectors.toSet());
  }

  /** How a word begins, if it is long enough for that to tell. */
  static Optional<String> beginning(Word word) {
    if (!word.content() || word.surface().length() < LONG) {
      return Optional.empty();
    }
    return Optional.of(DutchAnalysis.fold(word.surface()))
        .filter(folded -> folded.length() >= LONG)
        .map(folded -> folded.substring(0, BEGINS));
  }
}
