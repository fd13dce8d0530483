package nl.steunwijzer.search;

import java.util.Locale;
import nl.steunwijzer.library.Extract;

/**
 * An extract of a document that was found.
 *
 * @param score how well it fits; comparable within one search only
 * @param coverage how much of the question's meaning the extract covers, with its headings
 */
public record DocumentHit(Extract extract, double score, Coverage coverage) {

  /** Whether a name stands in the extract or above it. */
  boolean holds(String name) {
    String text = extract.text() + "\n" + ExtractEntries.above(extract);
    return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }
}
