package nl.steunwijzer.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody says not to want: 'geen lening', 'niet via de bank', 'Qredits zei nee'. What is
 * lacking is something else: who has no money, or cannot pay, is looking for exactly that.
 *
 * @param text the message without what is ruled out: what is looked for
 * @param ruledOut what is not wanted, in the words of the message
 */
record Denial(String text, List<String> ruledOut) {

  private static final String WANTS =
      "(?:wil(?:len)?|wou|zoek(?:en)?|hoef(?:t|ven)?|liever|liefst|echt|beslist|absoluut|want|need"
          + "|looking for|rather|prefer)";

  /** What somebody else does not want, 'de bank wil me geen lening geven', is not ruled out. */
  private static final String NOBODY_ELSE =
      "(?<!\\b(?:de|mijn|onze|een|the|my|our) [\\p{L}-]{1,30} )";

  private static final String FEW_WORDS =
      "(?:(?!heb|kan|krijg|have|can|got|maar|mij |me |ons |us |(?:de|mijn) bank)[\\p{L}']+ ){0,3}?";

  private static final String NOT_GIVEN = "\\b(?! (?:geven|verstrekken|verlenen|give))";

  private static final String NOT =
      "(?:geen|niet (?:via|bij|met|naar|door|van)(?: een| de| het| mijn| me)?"
          + "|not (?:via|from|with|through)(?: a| the| my)?|no)";

  private static final String WAY_OUT =
      "(?:lening(?:en)?|krediet|faillissement|kwijtschelding|aandelen|bank|subsidie|personeel"
          + "|investeerders?|uitzendburea?u|loan|bankruptcy|bank|shares|investors?)";

  private static final Pattern RULED_OUT =
      Pattern.compile(
          String.join(
              "|",
              // 'ik wil geen bv', 'echt niet via een bank'; and what follows with 'en geen'
              NOBODY_ELSE
                  + "\\b"
                  + WANTS
                  + " "
                  + FEW_WORDS
                  + NOT
                  + " (?<wanted>[\\p{L}-]+)"
                  + NOT_GIVEN,
              "\\b(?:en |and )(?:ook )?" + NOT + " (?<also>" + WAY_OUT + ")\\b",
              // 'geen lening en geen faillissement, ik zoek …'
              "^\\W*" + NOT + " (?<first>" + WAY_OUT + ")\\b",
              // 'geen geld nodig hoor'
              "\\bgeen (?<unneeded>[\\p{L}-]+) nodig\\b",
              // 'Qredits zei nee'
              "\\b(?<refuser>qredits) (?:zei|zegt|said|says) (?:nee|no)\\b"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final List<String> GROUPS =
      List.of("wanted", "also", "first", "unneeded", "refuser");

  /** Names of those who refuse are left out, but that they refuse is telling. */
  private static final String REFUSED = "afgewezen";

  private static final int LEAST_WORDS = 3;

  /**
   * Reads a message.
   *
   * @param without things that are wanted all the same, whatever the words seem to say
   */
  static Denial in(String text, Without without) {
    List<String> ruledOut = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (MatchResult found : RULED_OUT.matcher(text).results().toList()) {
      String group =
          GROUPS.stream().filter(name -> found.group(name) != null).findFirst().orElseThrow();
      if (without.has(Without.thing(found.group(group)))) {
        continue;
      }
      ruledOut.add(found.group(group));
      rest.append(text, from, found.start(group));
      rest.append(group.equals("refuser") ? REFUSED : "");
      from = found.end(group);
    }
    rest.append(text.substring(from));
    boolean enough = rest.toString().strip().split("\\s+").length > LEAST_WORDS;
    return enough ? new Denial(rest.toString(), ruledOut) : new Denial(text, List.of());
  }
}
