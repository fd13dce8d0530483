package nl.steunwijzer.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.steunwijzer.library.Extract;

/**
 * An extract of a document that was found.
 *
 * @param score how well it fits; comparable within one search only
 * @param coverage how much of the question's meaning the extract covers, with its headings
 */
public record DocumentHit(Extract extract, double score, Coverage coverage) {

  DocumentHit scoring(double other) {
    return new DocumentHit(extract, other, coverage);
  }

  /** Whether both stand under the same headings of one document. */
  boolean isOfTheSectionOf(DocumentHit other) {
    return extract.document().equals(other.extract.document())
        && extract.headings().equals(other.extract.headings());
  }

  /**
   * Whether a name stands in the extract or above it: each word of it that is written with a
   * capital, for 'programma' is no name.
   */
  boolean holds(String name) {
    String text = (extract.text() + "\n" + ExtractEntries.above(extract)).toLowerCase(Locale.ROOT);
    List<String> own = Arrays.stream(name.split(" ")).filter(word -> hasCapital(word)).toList();
    return (own.isEmpty() ? List.of(name) : own)
        .stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean hasCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }
}
