package nl.steunwijzer.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts back hyphens that were lost when a PDF became text, where it is sure that they were there:
 * in names that we know, and between the bounds of size classes that stand next to each other.
 */
final class LostHyphens {

  /** '(1049 werkzame personen)'. */
  private static final Pattern SIZE_CLASS =
      Pattern.compile(
          "(?<=\\()(\\d{2,6})(?= (?:werkzame |werkende )?(?:personen|werknemers|medewerkers)\\))");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  /** An abbreviation before a space cannot be a word of its own: 'MKB Nederland'. */
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}-.*");

  private final Map<String, String> names = new HashMap<>();

  private LostHyphens(Lexis lexis) {
    for (String name : lexis.names()) {
      if (name.indexOf('-') > 0) {
        names.put(name.replace("-", ""), name);
        if (ABBREVIATION.matcher(name).matches()) {
          names.put(name.replace('-', ' '), name);
        }
      }
    }
  }

  static List<Block> mend(List<Block> blocks, Lexis lexis) {
    LostHyphens hyphens = new LostHyphens(lexis);
    return blocks.stream().map(hyphens::mend).toList();
  }

  private Block mend(Block block) {
    String text = sizes(names(block.text()));
    return text.equals(block.text())
        ? block
        : new Block(block.type(), block.level(), text, block.page(), block.voice());
  }

  private String names(String text) {
    if (names.isEmpty()) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    int copied = 0;
    Matcher words = WORD.matcher(text);
    while (words.find(copied)) {
      int pairEnd = pairEnd(text, words.end());
      String pair = names.getOrDefault(text.substring(words.start(), pairEnd), "");
      String one = names.getOrDefault(words.group(), "");
      result.append(text, copied, words.start());
      if (!pair.isEmpty()) {
        result.append(pair);
        copied = pairEnd;
      } else {
        result.append(one.isEmpty() ? words.group() : one);
        copied = words.end();
      }
    }
    return result.append(text, copied, text.length()).toString();
  }

  /** Where the word behind a space ends. */
  private static int pairEnd(String text, int end) {
    int from = end + 1;
    if (end >= text.length() || text.charAt(end) != ' ') {
      return end;
    }
    while (from < text.length() && Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return from;
  }

  /** Classes bear each other out: the next begins where this ends. */
  private static String sizes(String text) {
    List<MatchResult> found = SIZE_CLASS.matcher(text).results().toList();
    StringBuilder result = new StringBuilder(text);
    for (int i = found.size() - 1; i >= 0; i--) {
      int cut = cut(found.get(i).group());
      boolean follows = i > 0 && touch(found.get(i - 1).group(), found.get(i).group());
      boolean precedes =
          i + 1 < found.size() && touch(found.get(i).group(), found.get(i + 1).group());
      if (cut > 0 && (follows || precedes)) {
        result.insert(found.get(i).start() + cut, '-');
      }
    }
    return result.toString();
  }

  private static boolean touch(String lower, String upper) {
    int lowerCut = cut(lower);
    int upperCut = cut(upper);
    return lowerCut > 0
        && upperCut > 0
        && Integer.parseInt(lower.substring(lowerCut)) + 1
            == Integer.parseInt(upper.substring(0, upperCut));
  }

  /** Where digits fall into two rising numbers, if they do so in one way only; otherwise 0. */
  private static int cut(String digits) {
    int found = 0;
    for (int cut = 1; cut < digits.length(); cut++) {
      boolean rising =
          digits.charAt(cut) != '0'
              && Integer.parseInt(digits.substring(0, cut))
                  < Integer.parseInt(digits.substring(cut));
      if (rising && found > 0) {
        return 0;
      }
      found = rising ? cut : found;
    }
    return found;
  }
}
