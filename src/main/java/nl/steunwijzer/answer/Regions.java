package nl.steunwijzer.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds where a business is: a province by its name, a municipality if it is called one. */
final class Regions {

  private static final List<String> PROVINCES =
      List.of(
          "Groningen",
          "Friesland",
          "Fryslân",
          "Drenthe",
          "Overijssel",
          "Flevoland",
          "Gelderland",
          "Utrecht",
          "Noord-Holland",
          "Zuid-Holland",
          "Zeeland",
          "Noord-Brabant",
          "Brabant",
          "Limburg");

  private static final Pattern PROVINCE =
      Pattern.compile(
          "\\b(?:in|uit|rond|provincie|from|near)(?: de)?(?: provincie)? (?<name>"
              + String.join("|", PROVINCES)
              + ")(?![\\p{L}-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Only a capital tells a name from 'gemeente zegt'. */
  private static final Pattern MUNICIPALITY =
      Pattern.compile("\\b[Gg]emeente (?<name>'s-\\p{Lu}[\\p{L}-]+|(?:Den )?\\p{Lu}[\\p{L}-]+)");

  private Regions() {}

  /** The regions that a text names. */
  static Set<String> in(String text) {
    Set<String> municipalities =
        MUNICIPALITY
            .matcher(text)
            .results()
            .map(found -> found.group("name"))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return municipalities.isEmpty()
        ? PROVINCE.matcher(text).results().map(Regions::province).collect(Collectors.toSet())
        : municipalities;
  }

  private static String province(MatchResult found) {
    String name = found.group("name");
    return PROVINCES.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
  }
}
