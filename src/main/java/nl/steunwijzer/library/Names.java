package nl.steunwijzer.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that fit in an address. */
final class Names {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private Names() {}

  /** A text as lower-case words with hyphens; 'zonder-naam' if none of it can be written so. */
  static String slug(String text, int longest) {
    String plain =
        ACCENTS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    String whole = EDGES.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
    int cut = whole.length() <= longest ? whole.length() : whole.lastIndexOf('-', longest);
    String slug = whole.substring(0, cut > 0 ? cut : Math.min(longest, whole.length()));
    return slug.isEmpty() ? "zonder-naam" : slug;
  }
}
