package nl.steunwijzer.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines of a paragraph. A word that was cut at the end of a line is made whole; whether
 * its hyphen stays is told by the same text elsewhere, by the dictionary, or by the look of its
 * parts.
 */
final class WordJoin {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d'’]+(?:-[\\p{L}\\d'’]+){0,8}");
  private static final Pattern ADDRESS_PART = Pattern.compile("^\\S*[-/._=?%]\\S*|^\\S+$");
  private static final Pattern HEAD = Pattern.compile("([\\p{L}\\d'’]+)$");
  private static final Pattern TAIL = Pattern.compile("^([\\p{L}\\d'’]+)");

  /** Behind these, a hyphen stands for a part of the word that is left out. */
  private static final Pattern SUSPENDED = Pattern.compile("^(?:en|of|als|tot|and|or|dan wel)\\b");

  /** First parts that always have a hyphen behind them. */
  private static final Set<String> PREFIXES =
      Set.of(
          "mkb", "zzp", "ict", "it", "mbo", "hbo", "vmbo", "wo", "btw", "cao", "ib", "vpb", "bv",
          "eu", "hr", "pr", "tv", "non", "ex", "oud", "co", "e", "niet", "bbl", "ai", "dga", "r&d",
          "x", "wia", "ww", "nl", "start", "up", "roc");

  private final Lexis lexis;
  private final Set<String> seen = new HashSet<>();

  WordJoin(Lexis lexis) {
    this.lexis = lexis;
  }

  /** Takes the words within a line for evidence of how the text writes them. */
  void learn(String line) {
    Matcher words = WORD.matcher(line);
    while (words.find()) {
      boolean cut = words.end() == line.length() - 1 && Shape.isHyphen(line.charAt(words.end()));
      if (!cut) {
        String word = words.group().toLowerCase(Locale.ROOT);
        seen.add(word);
        if (word.indexOf('-') >= 0) {
          seen.addAll(Arrays.asList(word.split("-", -1)));
        }
      }
    }
  }

  /** Writes a line behind the lines before it. */
  void append(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last < 0 || line.isEmpty()) {
      text.append(line);
    } else if (text.charAt(last) == '/' && !isSpaceBefore(text, last) && isPart(text, line)) {
      text.append(line);
    } else if (Shape.isHyphen(text.charAt(last)) && !isSpaceBefore(text, last)) {
      appendToHyphen(text, last, line);
    } else {
      text.append(' ').append(line);
    }
  }

  /** Behind a slash goes what is part of the same word or address. */
  private static boolean isPart(CharSequence text, String line) {
    return !inUrl(text) || ADDRESS_PART.matcher(line).find();
  }

  private static boolean isSpaceBefore(CharSequence text, int place) {
    return place == 0 || text.charAt(place - 1) == ' ';
  }

  private void appendToHyphen(StringBuilder text, int hyphen, String line) {
    boolean soft = text.charAt(hyphen) == '\u00ad';
    if (SUSPENDED.matcher(line).find() && !soft) {
      text.append(' ').append(line);
      return;
    }
    if (soft || (!inUrl(text) && isPlainCut(text, hyphen, line))) {
      text.setLength(hyphen);
    } else {
      text.setCharAt(hyphen, '-');
    }
    text.append(line);
  }

  private static boolean inUrl(CharSequence text) {
    int from = text.length();
    while (from > 0 && text.charAt(from - 1) != ' ') {
      from--;
    }
    String word = text.subSequence(from, text.length()).toString();
    return word.contains("://") || word.startsWith("www.") || word.contains("@");
  }

  /** Whether the hyphen only marks the end of the line. */
  private boolean isPlainCut(CharSequence text, int hyphen, String line) {
    Matcher head = HEAD.matcher(text.subSequence(Math.max(0, hyphen - 60), hyphen));
    Matcher tail = TAIL.matcher(line);
    if (!head.find() || !tail.find()) {
      return false;
    }
    String first = head.group(1);
    String second = tail.group(1);
    String low = first.toLowerCase(Locale.ROOT);
    String lowSecond = second.toLowerCase(Locale.ROOT);
    if (seen.contains(low + lowSecond)) {
      return true;
    }
    if (seen.contains(low + "-" + lowSecond) || lexis.names().contains(first + "-" + second)) {
      return false;
    }
    if (!Character.isLowerCase(second.codePointAt(0))
        || Character.isUpperCase(first.codePointBefore(first.length()))
        || Character.isDigit(first.codePointBefore(first.length()))) {
      return false;
    }
    return lexis.isWord().test(low + lowSecond) || !PREFIXES.contains(low);
  }
}
