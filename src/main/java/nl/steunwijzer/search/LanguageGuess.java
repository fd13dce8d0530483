package nl.steunwijzer.search;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells Dutch from English by the little words: short questions have too few letters for letter
 * statistics, but hardly a sentence goes without 'de', 'ik', 'the' or 'my'.
 */
public final class LanguageGuess {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}']+");

  private static final Set<String> ENGLISH =
      Set.of(
          "the",
          "my",
          "i",
          "i'm",
          "and",
          "to",
          "for",
          "of",
          "with",
          "how",
          "what",
          "can",
          "do",
          "does",
          "don't",
          "doesn't",
          "are",
          "you",
          "this",
          "that",
          "there",
          "where",
          "which",
          "who",
          "when",
          "have",
          "has",
          "it",
          "an",
          "if",
          "on",
          "from",
          "need",
          "get",
          "pay",
          "much",
          "your",
          "business",
          "loan",
          "money",
          "tax",
          "not",
          "no",
          "apply",
          "start",
          "help",
          "still",
          "me");

  private static final Set<String> DUTCH =
      Set.of(
          "de", "het", "een", "ik", "mijn", "mn", "me", "en", "voor", "van", "met", "hoe", "wat",
          "kan", "niet", "geen", "je", "jij", "dit", "dat", "er", "waar", "welke", "wie", "wanneer",
          "heb", "heeft", "als", "op", "om", "te", "nog", "naar", "bij", "wil", "krijg", "moet",
          "mag", "ook", "zijn", "maar", "nu", "lening", "geld", "bedrijf", "zaak", "hulp", "of");

  private LanguageGuess() {}

  /** The language in which the text is most likely written. */
  public static Language of(String text) {
    int english = 0;
    int dutch = 0;
    for (String word : NOT_LETTERS.split(text.toLowerCase(Locale.ROOT))) {
      english += ENGLISH.contains(word) ? 1 : 0;
      dutch += DUTCH.contains(word) ? 1 : 0;
    }
    return english > dutch ? Language.ENGLISH : Language.DUTCH;
  }
}
