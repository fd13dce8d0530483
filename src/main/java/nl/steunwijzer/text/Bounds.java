package nl.steunwijzer.text;

import java.util.regex.Pattern;

/** Reads from the words around a figure in which direction it limits. */
final class Bounds {

  /** What may stand between the word of direction and the figure. */
  private static final String CLOSE = "[^.;:\\d]{0,12}$";

  /** Whatever says a direction stands within so many characters of its figure. */
  private static final int NEAR = 150;

  private static final Pattern AT_MOST_BEFORE =
      Pattern.compile(
          "(?:hoogstens|bovengrens|plafond|limiet|op zijn hoogst|op z'n hoogst|(?:de|het)"
              + " eerste|(?:het|de) (?:hoogste|maximale) (?:bedrag|lening|subsidie)"
              + " (?:is|was)|maximaal|maximale|maximum|max\\.?|(?:ten|de|het) hoogste|highest|niet"
              + " meer dan|nooit meer"
              + " dan|hooguit|\\btot\\b|\\bonder\\b|\\bbinnen\\b|\\buiterlijk\\b|\\bbijna\\b|nog"
              + " geen|(?<!niet )(?:minder|korter|jonger|lager|kleiner)(?: is| bent| zijn)?"
              + " dan|(?:less|fewer|younger|lower) than|at most|up to|no more than|not more"
              + " than|\\bunder\\b|\\bbelow\\b|\\bwithin\\b)"
              + CLOSE,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AT_LEAST_BEFORE =
      Pattern.compile(
          "(?:minstens|ondergrens|op zijn minst|op z'n minst|in (?:elk|ieder)"
              + " geval|minimaal|minimale|minimum|het laagste|lowest|ten"
              + " ?minste|vanaf|\\bboven\\b|\\bruim\\b|op zijn vroegst|(?<!niet |nooit"
              + " )(?:meer|langer|ouder|hoger|groter)(?: is| bent| zijn)? dan|(?<!no |not"
              + " )(?:more|older|longer|higher) than|niet minder dan|at"
              + " least|\\bfrom\\b|(?<=\\b(?:was|is|were|are) )over\\b|\\babove\\b)"
              + CLOSE,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AT_LEAST_BEHIND =
      Pattern.compile(
          "^ (?:[\\p{L}²³]+ ){0,3}(?:of|or|en|and)"
              + " (?:ouder|meer|langer|hoger|more|older|longer)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AT_MOST_BEHIND =
      Pattern.compile(
          "^ (?:(?:[\\p{L}²³]+ ){0,3}(?:of|or)"
              + " (?:jonger|minder|korter|lager|less|younger|fewer)\\b|(?:euro )?als"
              + " (?:bovengrens|hoogste bedrag|maximum|plafond))",
          Pattern.CASE_INSENSITIVE);

  private Bounds() {}

  /** The direction of the figure that stands between the offsets. */
  static Bound around(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - NEAR), start);
    String behind = text.substring(end, Math.min(text.length(), end + NEAR));
    if (AT_MOST_BEFORE.matcher(before).find() || AT_MOST_BEHIND.matcher(behind).find()) {
      return Bound.AT_MOST;
    }
    boolean atLeast =
        AT_LEAST_BEFORE.matcher(before).find() || AT_LEAST_BEHIND.matcher(behind).find();
    return atLeast ? Bound.AT_LEAST : Bound.UNSAID;
  }
}
