package nl.steunwijzer.intent;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as numbers of features: its words, pairs of words, and pieces of three to five letters,
 * which hold when a word is misspelt. Features share a fixed number of places (feature hashing:
 * Weinberger and others, Feature Hashing for Large Scale Multitask Learning, 2009).
 */
final class Features {

  /** The number of places. */
  static final int PLACES = 1 << 17;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+|[?!<>{}\\[\\]]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  private Features() {}

  /** The places of the features of a text, ascending, each once. */
  static int[] of(String text) {
    List<String> words =
        WORD.matcher(MARKS.matcher(decomposed(text)).replaceAll(""))
            .results()
            .map(MatchResult::group)
            .toList();
    List<String> features = new ArrayList<>();
    String before = "^";
    for (String word : words) {
      features.add(word);
      features.add(before + " " + word);
      addPieces("_" + word + "_", features);
      before = word;
    }
    features.add(before + " $");
    features.add(
        "length " + Math.min(6, Integer.SIZE - Integer.numberOfLeadingZeros(words.size())));
    return features.stream().mapToInt(Features::place).sorted().distinct().toArray();
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
  }

  private static void addPieces(String word, List<String> features) {
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int from = 0; from + length <= word.length(); from++) {
        features.add("#" + word.substring(from, from + length));
      }
    }
  }

  /** Spreads the hash, for that of short strings hardly varies in its higher bits. */
  private static int place(String feature) {
    int hash = feature.hashCode() * 0x9E3779B9;
    return (hash >>> 15) & (PLACES - 1);
  }

  /** What each feature counts, so that long texts do not count more. */
  static double value(int[] features) {
    return 1 / Math.sqrt(features.length);
  }
}
