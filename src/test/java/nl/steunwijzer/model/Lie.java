package nl.steunwijzer.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing in a sentence by which it says something else. */
public enum Lie {
  AMOUNT("€ ?\\d[\\d.,]*", Lie::otherFigure),
  PERCENTAGE("\\d[\\d.,]*(?= ?%| procent| percent)", Lie::otherFigure),
  TERM(
      "\\b\\d+(?= (?:dagen|weken|maanden|jaar|uur|days|weeks|months|years|hours)\\b)",
      Lie::otherFigure),
  DAY(
      "\\b\\d{1,2}(?= (?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|march|may|oct)\\w*\\b)",
      Lie::otherFigure),
  YEAR("\\b20[12]\\d\\b", year -> "" + (Integer.parseInt(year) - 3)),
  ENTITY("\\b(?:" + String.join("|", Lie.names()) + ")\\b", Lie::otherName),
  DIRECTION("\\b(?:" + String.join("|", Lie.opposites().keySet()) + ")\\b", Lie::opposite),
  NEGATION("\\b(?:" + String.join("|", Lie.denials().keySet()) + ") ", Lie::denial),
  PROMISE("\\b(?:kun je|krijg je|leen je|je kunt|je krijgt) ", words -> words + "gegarandeerd ");

  private final Pattern thing;

  @SuppressWarnings("ImmutableEnumChecker") // A method reference without state.
  private final UnaryOperator<String> other;

  Lie(String thing, UnaryOperator<String> other) {
    this.thing = Pattern.compile(thing, Pattern.UNICODE_CHARACTER_CLASS);
    this.other = other;
  }

  /** The sentence with this lie in it; as it was if there is nothing to lie about. */
  String in(String sentence) {
    Matcher matcher = thing.matcher(sentence);
    return matcher.find()
        ? sentence.substring(0, matcher.start())
            + other.apply(matcher.group())
            + sentence.substring(matcher.end())
        : sentence;
  }

  /** Whether it is about a figure or about who or what is meant: the lies that cost most. */
  public boolean isOfFigureOrEntity() {
    return Set.of(AMOUNT, PERCENTAGE, TERM, DAY, YEAR, ENTITY).contains(this);
  }

  /** Three for two, eight for nine: a figure of the same size. */
  private static String otherFigure(String figure) {
    return Pattern.compile("\\d")
        .matcher(figure)
        .replaceFirst(
            digit -> digit.group().equals("9") ? "8" : "" + (Integer.parseInt(digit.group()) + 1));
  }

  private static List<String> names() {
    return List.of(
        "Qredits", "BMKB", "WBSO", "UWV", "RVO", "Belastingdienst", "KVK", "ISDE", "SLIM", "WHOA");
  }

  private static String otherName(String name) {
    return names().get((names().indexOf(name) + 1) % names().size());
  }

  private static Map<String, String> opposites() {
    return Map.of(
        "hoogstens", "minstens",
        "minstens", "hoogstens",
        "meer dan", "minder dan",
        "minder dan", "meer dan",
        "vóór", "na",
        "at most", "at least",
        "at least", "at most",
        "more than", "less than",
        "less than", "more than");
  }

  private static String opposite(String words) {
    return opposites().getOrDefault(words, words);
  }

  private static Map<String, String> denials() {
    return Map.of(
        "niet", "",
        "geen", "een ",
        "not", "",
        "no", "a ",
        "kun je", "kun je niet ",
        "mag je", "mag je niet ",
        "moet je", "moet je niet ",
        "you can", "you cannot ",
        "you must", "you must not ");
  }

  private static String denial(String words) {
    return denials().getOrDefault(words.strip(), words);
  }
}
