package nl.steunwijzer.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers in Dutch and English words, up to the thousands: 'negenhonderdduizend', 'anderhalf', 'two
 * hundred and fifty'. Millions are a scale, as in {@link Numbers}.
 */
final class NumberWords {

  private static final List<String> UNITS =
      List.of("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen");

  private static final List<String> TENS =
      List.of(
          "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");

  private static final List<String> TEENS =
      List.of(
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien");

  private static final List<String> ENGLISH =
      List.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> ENGLISH_TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** 'Ten' and 'nul' are other words as well, unless something is counted. */
  private static final String COUNTED =
      "(?= (?:days?|weeks?|months?|years?|hours?|working|times|percent|per cent|procent|euros?"
          + "|thousand|million|people|employees)\\b)";

  private static final Map<String, Integer> DUTCH_SIZES = dutch();
  private static final Map<String, Integer> ENGLISH_SIZES = english();

  private static final Map<String, BigDecimal> PARTS =
      Map.of(
          "half", new BigDecimal("0.5"),
          "halve", new BigDecimal("0.5"),
          "half a", new BigDecimal("0.5"),
          "anderhalf", new BigDecimal("1.5"),
          "anderhalve", new BigDecimal("1.5"),
          "one and a half", new BigDecimal("1.5"),
          "kwart", new BigDecimal("0.25"),
          "driekwart", new BigDecimal("0.75"),
          "drie kwart", new BigDecimal("0.75"),
          "nul", BigDecimal.ZERO);

  /** 'Vijfenhalf', 'twee en een half', 'two and a half'. */
  private static final Pattern HALF =
      Pattern.compile("(?<whole>\\p{L}+?)(?: ?[eë]n ?(?:een ?)?hal(?:f|ve)| and a half)");

  private static final Pattern DUTCH_THOUSANDS =
      Pattern.compile("(?<times>.*?)duizend(?: ?(?:en)?)(?<rest>.*)");

  private static final Pattern DUTCH_HUNDREDS =
      Pattern.compile("(?<times>.*?)honderd(?:en(?!$))?(?<rest>.*)");

  private static final Pattern ENGLISH_HUNDREDS =
      Pattern.compile("(?<times>.*?) hundred(?: and)? ?(?<rest>.*)");

  /** What such a number looks like; it must not go on in a letter. */
  static final String WORD = word();

  private NumberWords() {}

  private static String word() {
    String small = anyOf(DUTCH_SIZES.keySet().stream().filter(each -> !each.equals("een")));
    String unit = anyOf(UNITS.stream());
    String hundreds = "(?:(?:%s)?honderd(?:(?:en)?(?:%s|een))?|%s)".formatted(small, small, small);
    String thousands = "(?:%s)?duizend(?: ?(?:en)?%s)?".formatted(hundreds, hundreds);
    String english =
        anyOf(ENGLISH_SIZES.keySet().stream().filter(each -> !each.matches("a|one|ten")))
            + "|ten"
            + COUNTED;
    String englishHundreds =
        "(?:a|one|%s) hundred(?: (?:and )?(?:%s))?".formatted(english, english);
    return String.join(
        "|",
        "nul" + COUNTED,
        anyOf(PARTS.keySet().stream().filter(each -> !each.equals("nul"))),
        "(?:" + unit + ")(?: ?[eë]n ?(?:een ?)?hal(?:f|ve))",
        "(?:" + english + ") and a half",
        thousands,
        hundreds,
        englishHundreds,
        english);
  }

  /** The longest first, for a pattern takes the first that fits. */
  private static String anyOf(Stream<String> words) {
    return words
        .sorted((a, b) -> b.length() - a.length())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The size of such a number. */
  static BigDecimal size(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    Matcher half = HALF.matcher(word);
    BigDecimal size =
        half.matches()
            ? BigDecimal.valueOf(whole(half.group("whole"))).add(new BigDecimal("0.5"))
            : BigDecimal.valueOf(whole(word));
    return PARTS.getOrDefault(word, size);
  }

  private static int whole(String word) {
    Matcher hundred = ENGLISH_HUNDREDS.matcher(word);
    if (hundred.matches()) {
      return 100 * english(hundred.group("times")) + english(hundred.group("rest"));
    }
    Matcher thousands = DUTCH_THOUSANDS.matcher(word);
    if (thousands.matches()) {
      return 1000 * hundreds(thousands.group("times"), 1) + hundreds(thousands.group("rest"), 0);
    }
    return ENGLISH_SIZES.containsKey(word) ? english(word) : hundreds(word, 0);
  }

  private static int english(String word) {
    return ENGLISH_SIZES.getOrDefault(word, 0);
  }

  private static int hundreds(String word, int none) {
    Matcher hundreds = DUTCH_HUNDREDS.matcher(word);
    return hundreds.matches()
        ? 100 * DUTCH_SIZES.getOrDefault(hundreds.group("times"), 1)
            + DUTCH_SIZES.getOrDefault(hundreds.group("rest"), 0)
        : DUTCH_SIZES.getOrDefault(word, none);
  }

  private static Map<String, Integer> dutch() {
    Map<String, Integer> sizes = new HashMap<>();
    for (int unit = 1; unit <= UNITS.size(); unit++) {
      String word = UNITS.get(unit - 1);
      sizes.put(word, unit);
      for (int ten = 0; ten < TENS.size(); ten++) {
        int size = 10 * (ten + 2);
        sizes.put(TENS.get(ten), size);
        sizes.put(word + "en" + TENS.get(ten), size + unit);
        sizes.put(word + "ën" + TENS.get(ten), size + unit);
      }
    }
    for (int teen = 0; teen < TEENS.size(); teen++) {
      sizes.put(TEENS.get(teen), 10 + teen);
    }
    return Map.copyOf(sizes);
  }

  private static Map<String, Integer> english() {
    Map<String, Integer> sizes = new HashMap<>();
    sizes.put("a", 1);
    sizes.put("one", 1);
    for (int i = 0; i < ENGLISH.size(); i++) {
      sizes.put(ENGLISH.get(i), i + 2);
    }
    for (int ten = 0; ten < ENGLISH_TENS.size(); ten++) {
      int size = 10 * (ten + 2);
      String word = ENGLISH_TENS.get(ten);
      sizes.put(word, size);
      sizes.put(word + "-one", size + 1);
      sizes.put(word + " one", size + 1);
      for (int unit = 0; unit < 8; unit++) {
        sizes.put(word + "-" + ENGLISH.get(unit), size + unit + 2);
        sizes.put(word + " " + ENGLISH.get(unit), size + unit + 2);
      }
    }
    return Map.copyOf(sizes);
  }
}
