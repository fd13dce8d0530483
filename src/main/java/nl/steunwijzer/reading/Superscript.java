package nl.steunwijzer.reading;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands raised behind a word: the number of a footnote goes, the power of a unit stays. */
final class Superscript {

  private static final Pattern MARK = Pattern.compile("[\\[(]?(?:\\d{1,3}|\\*+)[\\])]?");

  private static final String POWERS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscript() {}

  static String of(Element sup) {
    String text = sup.text().strip();
    if (!MARK.matcher(text).matches()) {
      return text;
    }
    boolean link = sup.selectFirst("a") != null || sup.closest("a") != null;
    boolean one = text.length() == 1 && Character.isDigit(text.charAt(0));
    return link || !one ? "" : String.valueOf(POWERS.charAt(text.charAt(0) - '0'));
  }
}
