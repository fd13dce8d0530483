package nl.steunwijzer.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads numbers as people write them in Dutch and English: '250.000', '1,5', 'twaalf', '30k'. */
final class Numbers {

  /** Digits with separators; three digits behind a separator are thousands in either language. */
  static final String DIGITS =
      "\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)|\\d+";

  static final String SCALE =
      "miljoen|miljard|duizend|mln|mld|mille|ton|k|million|billion|thousand";

  /** Parts of a whole that are percentages in other words. */
  static final String FRACTION =
      "\\b(?:helft|(?:drie ?|een )?kwart(?! (?:miljoen|miljard|ton|jaar|uur))|een"
          + " (?:derde|vierde|vijfde|tiende)|twee (?:derde|vijfde)n?|drie vijfden?|a third|two"
          + " thirds|half of(?= the| your| it))\\b";

  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("duizend", thousands(1)),
          Map.entry("thousand", thousands(1)),
          Map.entry("mille", thousands(1)),
          Map.entry("k", thousands(1)),
          Map.entry("ton", thousands(100)),
          Map.entry("miljoen", thousands(1_000)),
          Map.entry("million", thousands(1_000)),
          Map.entry("mln", thousands(1_000)),
          Map.entry("miljard", thousands(1_000_000)),
          Map.entry("billion", thousands(1_000_000)),
          Map.entry("mld", thousands(1_000_000)));

  /** A number in words, for use in a pattern. */
  static final String WORD = NumberWords.WORD;

  /** Behind a number word no word goes on. */
  static final String WORD_END = "(?!\\p{L})";

  private static final Pattern ANY =
      Pattern.compile(
          "\\d|" + FRACTION + "|(?<!\\p{L})(?:" + WORD + ")" + WORD_END,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Numbers() {}

  /** Whether a text holds any number at all; most sentences do not, and this is quick to see. */
  static boolean mayStandIn(String text) {
    return ANY.matcher(text).find();
  }

  /** The size of a number written in digits or in words, times its scale word if it has one. */
  static BigDecimal read(String number, String scale) {
    String text = number.toLowerCase(Locale.ROOT);
    boolean digits = Character.isDigit(text.charAt(0));
    BigDecimal size = digits ? new BigDecimal(plain(text)) : NumberWords.size(text);
    return size.multiply(SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), BigDecimal.ONE));
  }

  /** How many per cent a fraction in words is. */
  static BigDecimal percentage(String fraction) {
    String text = fraction.toLowerCase(Locale.ROOT);
    return switch (text) {
      case "driekwart", "drie kwart" -> BigDecimal.valueOf(75);
      case "twee vijfde", "twee vijfden" -> BigDecimal.valueOf(40);
      case "drie vijfde", "drie vijfden" -> BigDecimal.valueOf(60);
      case "twee derde", "twee derden", "two thirds" -> new BigDecimal("66.7");
      case "een derde", "a third" -> new BigDecimal("33.3");
      case "een kwart", "kwart", "een vierde" -> BigDecimal.valueOf(25);
      case "een vijfde" -> BigDecimal.valueOf(20);
      case "een tiende" -> BigDecimal.TEN;
      default -> BigDecimal.valueOf(50);
    };
  }

  private static String plain(String digits) {
    String withoutThousands = digits.replaceAll("[.,](?=\\d{3}(?:\\D|$))", "");
    return withoutThousands.replace(',', '.');
  }

  private static BigDecimal thousands(long count) {
    return BigDecimal.valueOf(count * 1000);
  }
}
