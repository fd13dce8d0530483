package nl.steunwijzer.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
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
      "\\b(?:helft|driekwart|(?:een )?kwart(?! (?:miljoen|miljard|jaar|uur))|een"
          + " (?:derde|vierde|vijfde|tiende)|twee derde|drie kwart|a third|two thirds|half of(?="
          + " the| your| it))\\b";

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

  private static final Map<String, BigDecimal> WORDS = words();

  /** All number words, the longest first, for use in a pattern. */
  static final String WORD =
      String.join(
          "|",
          WORDS.keySet().stream()
              .sorted((a, b) -> b.length() - a.length())
              .map(Pattern::quote)
              .toList());

  /** Behind a number word no word goes on, but that for thousands: 'tienduizend'. */
  static final String WORD_END = "(?:(?!\\p{L})|(?=duizend(?!\\p{L})))";

  private static final Pattern ANY =
      Pattern.compile(
          "\\d|" + FRACTION + "|(?<!\\p{L})(?:" + WORD + ")" + WORD_END,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Numbers() {}

  /** Whether a text holds any number at all; most sentences do not, and this is quick to see. */
  static boolean mayStandIn(String text) {
    return ANY.matcher(text).find();
  }

  /** The size of a number written in digits or as one word, times its scale word if it has one. */
  static BigDecimal read(String number, String scale) {
    String text = number.toLowerCase(Locale.ROOT);
    BigDecimal word = WORDS.get(text);
    BigDecimal size = word != null ? word : new BigDecimal(plain(text));
    return size.multiply(SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), BigDecimal.ONE));
  }

  /** How many per cent a fraction in words is. */
  static BigDecimal percentage(String fraction) {
    String text = fraction.toLowerCase(Locale.ROOT);
    return switch (text) {
      case "driekwart", "drie kwart" -> BigDecimal.valueOf(75);
      case "twee derde", "two thirds" -> new BigDecimal("66.7");
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

  private static Map<String, BigDecimal> words() {
    Map<String, BigDecimal> words = new HashMap<>();
    List<String> dutch =
        List.of(
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien",
            "twintig");
    List<String> english = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine");
    List<String> tens =
        List.of("dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");
    for (int i = 0; i < dutch.size(); i++) {
      words.put(dutch.get(i), BigDecimal.valueOf(i + 2L));
    }
    for (int i = 0; i < english.size(); i++) {
      words.put(english.get(i), BigDecimal.valueOf(i + 2L));
    }
    for (int i = 0; i < tens.size(); i++) {
      words.put(tens.get(i), BigDecimal.valueOf((i + 3L) * 10));
    }
    words.put("eleven", BigDecimal.valueOf(11));
    words.put("twelve", BigDecimal.valueOf(12));
    words.put("thirteen", BigDecimal.valueOf(13));
    words.put("fourteen", BigDecimal.valueOf(14));
    List<String> joined =
        List.of(
            "eenen", "tweeën", "drieën", "vieren", "vijfen", "zesen", "zevenen", "achten",
            "negenen");
    for (int unit = 0; unit < joined.size(); unit++) {
      words.put(joined.get(unit) + "twintig", BigDecimal.valueOf(21L + unit));
      for (int i = 0; i < tens.size(); i++) {
        words.put(joined.get(unit) + tens.get(i), BigDecimal.valueOf((i + 3L) * 10 + unit + 1));
      }
    }
    words.put("honderd", BigDecimal.valueOf(100));
    for (int i = 0; i < dutch.size(); i++) {
      words.put(dutch.get(i) + "honderd", BigDecimal.valueOf((i + 2L) * 100));
    }
    words.put("duizend", thousands(1));
    words.put("tweeënhalf", new BigDecimal("2.5"));
    words.put("drieënhalf", new BigDecimal("3.5"));
    List<String> englishTens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int i = 0; i < englishTens.size(); i++) {
      words.put(englishTens.get(i), BigDecimal.valueOf((i + 2L) * 10));
    }
    words.put("half", new BigDecimal("0.5"));
    words.put("halve", new BigDecimal("0.5"));
    words.put("half a", new BigDecimal("0.5"));
    words.put("anderhalf", new BigDecimal("1.5"));
    words.put("anderhalve", new BigDecimal("1.5"));
    words.put("kwart", new BigDecimal("0.25"));
    return Map.copyOf(words);
  }
}
