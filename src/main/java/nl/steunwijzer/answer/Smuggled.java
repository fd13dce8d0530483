package nl.steunwijzer.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.steunwijzer.knowledge.Evidence;

/**
 * What a model may only copy, whatever words it uses: addresses, numbers to call or to pay, codes,
 * markup, and letters by which words are hidden from whoever checks them.
 */
final class Smuggled {

  private static final String LINK =
      "\\b(?:https?|ftp|file|data|javascript|vbscript|mailto|tel):\\S+|\\bwww\\.\\S+";
  private static final String MAIL = "[\\w.+-]+@[\\w.-]+";
  private static final String DOMAIN = "(?<![\\w.])(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}(?:/\\S*)?";
  private static final String ACCOUNT = "\\b[a-z]{2}\\d{2}(?: ?[a-z\\d]{2,4}){3,8}\\b";
  private static final String PHONE =
      "(?<![\\d.,])(?!\\d\\d-\\d\\d-\\d{4})(?:\\+|0)\\d(?:[ -]?\\d){5,}";
  private static final String CODE = "\\b\\p{L}{4,}\\d{2,}\\b";
  private static final String MARKUP = "[<>{}\\[\\]|\\\\]";
  private static final String OTHER_ALPHABET = "[\\p{L}&&[^\\p{IsLatin}]]";
  private static final String SPELLED_OUT =
      "(?<!\\p{L})\\p{L}(?:[ ._*-]+\\p{L}(?!\\p{L})){4,}(?!\\p{L})";

  private static final Pattern THING =
      Pattern.compile(
          String.join(
              "|", LINK, MAIL, DOMAIN, ACCOUNT, PHONE, CODE, MARKUP, OTHER_ALPHABET, SPELLED_OUT),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_MATTER = Pattern.compile("[.,;:!?)'\"]+$|[ -]");

  private Smuggled() {}

  /** Whether a sentence holds such a thing that none of its passages holds. */
  static boolean isIn(String sentence, List<? extends Evidence> passages) {
    Set<String> said = things(sentence);
    return !said.isEmpty()
        && !things(passages.stream().map(Evidence::text).collect(Collectors.joining("\n")))
            .containsAll(said);
  }

  private static Set<String> things(String text) {
    return THING
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .map(thing -> NO_MATTER.matcher(thing).replaceAll(""))
        .collect(Collectors.toSet());
  }
}
