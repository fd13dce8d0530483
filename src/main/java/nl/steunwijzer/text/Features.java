package nl.steunwijzer.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as numbers of features, for what is learned from examples: its words, pairs of words, and
 * pieces of words, which hold when a word is misspelt. Features share a fixed number of places
 * (feature hashing: Weinberger and others, Feature Hashing for Large Scale Multitask Learning,
 * 2009).
 *
 * @param places how many there are, a power of two
 * @param shortest the fewest letters of a piece, the ends of the word counted as letters
 * @param longest the most
 */
public record Features(int places, int shortest, int longest) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+|[?!<>{}\\[\\]]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The places of the features of a text, ascending, each once. */
  public int[] of(String text) {
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
    return features.stream().mapToInt(this::place).sorted().distinct().toArray();
  }

  /** How much each feature tells, by how few of the examples have it. */
  public float[] rarities(List<int[]> examples) {
    float[] rarities = new float[places];
    for (int[] example : examples) {
      for (int place : example) {
        rarities[place]++;
      }
    }
    for (int place = 0; place < places; place++) {
      rarities[place] = (float) (1 + Math.log((examples.size() + 1) / (rarities[place] + 1)));
    }
    return rarities;
  }

  /** How strong each feature of a text is: as strong as it is rare, together of length 1. */
  public static float[] strengths(int[] features, float[] rarities) {
    float[] strengths = new float[features.length];
    double square = 0;
    for (int i = 0; i < features.length; i++) {
      strengths[i] = rarities[features[i]];
      square += strengths[i] * strengths[i];
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < features.length; i++) {
      strengths[i] /= length;
    }
    return strengths;
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
  }

  private void addPieces(String word, List<String> features) {
    for (int length = shortest; length <= longest; length++) {
      for (int from = 0; from + length <= word.length(); from++) {
        features.add("#" + word.substring(from, from + length));
      }
    }
  }

  /** Spreads the hash, for that of short strings hardly varies in its higher bits. */
  private int place(String feature) {
    int hash = feature.hashCode() * 0x9E3779B9;
    return (hash >>> 15) & (places - 1);
  }
}
