package nl.steunwijzer.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Opens signs that stand for more than one letter, 'ﬁ', and gives bullets of odd fonts a sign. */
final class Ligatures {

  private static final Pattern LIGATURE = Pattern.compile("[\ufb00-\ufb06\u0132\u0133]");
  private static final Pattern BULLET = Pattern.compile("[\uf0b7\uf0a7\uf0d8\uf06e\u25aa\u25cf]");

  private Ligatures() {}

  static String open(String text) {
    String bullets = BULLET.matcher(text).replaceAll("•");
    return LIGATURE
        .matcher(bullets)
        .replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
  }
}
