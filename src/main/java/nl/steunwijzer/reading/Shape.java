package nl.steunwijzer.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the outside of a text tells: how it begins and how it ends. */
final class Shape {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;][\"'”’»)\\]]{0,3}$");

  private static final Pattern URL_ONLY = Pattern.compile("(?:https?://|www\\.)\\S+");

  private static final Pattern URL_END =
      Pattern.compile("(?:https?://|www\\.)\\S+$|\\S\\.(?:nl|com|org|eu|net)\\)?$");

  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+(?= )");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}’']+)$");

  /** Words behind which no sentence, heading or item ends. */
  private static final Set<String> LEADING_ON =
      Set.of(
          "de", "het", "een", "van", "in", "en", "of", "voor", "met", "op", "aan", "bij", "door",
          "naar", "om", "te", "tot", "uit", "over", "dat", "die", "deze", "dit", "als", "ook",
          "zijn", "wordt", "worden", "is", "was", "per", "onder", "tussen", "binnen", "zoals",
          "onze", "hun", "haar", "ons", "zo", "er", "heeft", "hebben", "kan", "kunnen", "niet",
          "geen", "meer", "ten", "der", "den", "via", "waar", "waarbij", "waarin", "naast", "maar",
          "tegen", "sinds", "vanaf", "circa", "ruim", "bijna", "elke", "alle", "the", "and", "to");

  private Shape() {}

  static boolean endsSentence(CharSequence text) {
    String tail = tail(text);
    return SENTENCE_END.matcher(tail).find();
  }

  /** Whether a line is the end of a sentence of several words. */
  static boolean isSentence(String text) {
    return text.endsWith(".") && text.chars().filter(c -> c == ' ').count() > 4;
  }

  /** Whether a text must go on: it ends in a hyphen, a comma, or a word that leads to another. */
  static boolean leadsOn(CharSequence text) {
    String tail = tail(text);
    if (tail.isEmpty() || endsSentence(tail)) {
      return false;
    }
    char last = tail.charAt(tail.length() - 1);
    if (last == ',' || last == '(' || last == '/' || isHyphen(last) || last == '–') {
      return true;
    }
    Matcher word = LAST_WORD.matcher(tail);
    return word.find() && LEADING_ON.contains(word.group(1).toLowerCase(Locale.ROOT));
  }

  static boolean startsLower(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  /** Begins as a sentence or a name does: with a capital, a figure, or one in quotation marks. */
  static boolean startsAnew(String text) {
    String bare = text.replaceFirst("^[\"'“”‘’«(€]+", "");
    return !bare.isEmpty()
        && (Character.isUpperCase(bare.codePointAt(0))
            || Character.isDigit(bare.codePointAt(0))
            || text.matches("^['‘’][a-z]-?.*"));
  }

  /** Begins with a word that has a capital only at the beginning of a sentence, or with a quote. */
  static boolean opensSentence(String text) {
    Matcher word = FIRST_WORD.matcher(text);
    return text.startsWith("“")
        || (word.find()
            && Character.isUpperCase(text.codePointAt(0))
            && LEADING_ON.contains(word.group().toLowerCase(Locale.ROOT)));
  }

  static boolean isUrl(String text) {
    return URL_ONLY.matcher(text).matches();
  }

  static boolean endsInUrl(CharSequence text) {
    return URL_END.matcher(tail(text)).find();
  }

  static boolean isHyphen(int character) {
    return character == '-'
        || character == '\u2010'
        || character == '\u2011'
        || character == '\u00ad';
  }

  /** Whether a quotation was opened in the text and not closed. */
  static boolean hasOpenQuote(CharSequence text) {
    String all = text.toString();
    return all.lastIndexOf('“') > all.lastIndexOf('”')
        || all.lastIndexOf('«') > all.lastIndexOf('»');
  }

  /** Whether it holds as good as no words: figures, loose letters, labels of an axis. */
  static boolean isLoose(String text) {
    int letters = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
      } else if (!Character.isWhitespace(c)) {
        others++;
      }
    }
    return letters + others <= 3 || others > letters;
  }

  private static String tail(CharSequence text) {
    return text.subSequence(Math.max(0, text.length() - 200), text.length()).toString().strip();
  }
}
