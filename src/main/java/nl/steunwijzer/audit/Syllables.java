package nl.steunwijzer.audit;

import java.util.regex.Pattern;

/** Counts the syllables of a Dutch word by its groups of vowels. */
final class Syllables {

  /**
   * Letters that sound as one, the longest first. A vowel with dots begins a syllable of its own
   * ('finan-ci-ë-le'), so it is in none of the groups.
   */
  private static final Pattern NUCLEUS =
      Pattern.compile(
          "aai|aau|ooi|oei|eeu|ieu|aa|ee|ei|eu|ie|ij|oe|oo|ou|oi|au|ui|uu|[aeiouyáéíóúàèëïöüêâîôû]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Syllables() {}

  /** The number of syllables; at least one. */
  static int in(String word) {
    return (int) Math.max(1, NUCLEUS.matcher(word).results().count());
  }
}
