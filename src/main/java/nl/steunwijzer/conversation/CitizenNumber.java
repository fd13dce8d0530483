package nl.steunwijzer.conversation;

import java.util.regex.Pattern;

/** The citizen service number (BSN), and what tells it from an amount or another number. */
final class CitizenNumber {

  private static final String DIGITS = "\\d(?:[\\h.]?\\d){8}";

  /** Not glued to a letter, digit or decimal; 'BSN' itself may touch it. Not behind a currency. */
  private static final String BEFORE =
      "(?:(?<=bsn|sofi)|(?<![\\p{L}\\p{N}])(?<!\\d\\.))" + "(?<!(?:€|\\b(?:eur|euro))\\h{0,2})";

  /** Not glued to a letter, except in a payroll tax number (L01); no decimals, no currency. */
  private static final String AFTER =
      "(?:(?=L\\d\\d)|(?![\\p{L}\\p{N}]))(?!\\.\\d|,\\d{1,2}(?!\\d)|,-)"
          + "(?!\\h?(?:€|%|(?:euro|eur|miljoen|mln)\\b))";

  static final Mask MASK = Mask.of("[BSN]", BEFORE + DIGITS + AFTER, CitizenNumber::isOne);

  /** As people group it: with one kind of separator, and not a year beside another number. */
  private static final Pattern GROUPS =
      Pattern.compile(
          "\\d{9}"
              + "|\\d{2,4}([\\h.])\\d{2,4}(?:\\1\\d{2,4}){1,2}"
              + "|(?!(?:19|20)\\d\\d[\\h.]|\\d{5}[\\h.](?:19|20))\\d{3,6}[\\h.]\\d{3,6}");

  private static final Pattern ROUND = Pattern.compile(".*(?:[\\h.]000|00000)");

  private CitizenNumber() {}

  private static boolean isOne(String text) {
    return GROUPS.matcher(text).matches()
        && !ROUND.matcher(text).matches()
        && passesElevenTest(text.replaceAll("\\D", ""));
  }

  /** The weighted sum of the nine digits, the last with weight -1, is a multiple of eleven. */
  static boolean passesElevenTest(String digits) {
    int sum = -Character.digit(digits.charAt(8), 10);
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(digits.charAt(i), 10);
    }
    return sum % 11 == 0;
  }
}
