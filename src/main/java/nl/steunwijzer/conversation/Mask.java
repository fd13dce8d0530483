package nl.steunwijzer.conversation;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces one kind of personal data by a mark.
 *
 * @param mark what comes in its place
 * @param pattern what it looks like
 * @param check whether a text that looks like it, is it
 */
record Mask(String mark, Pattern pattern, Predicate<String> check) {

  /** What people write inside a number, as part of a regular expression. */
  static final String SEPARATOR = "[\\h.\\p{Pd}]";

  static Mask of(String mark, String regex, Predicate<String> check) {
    return new Mask(mark, Pattern.compile(regex, Pattern.CASE_INSENSITIVE), check);
  }

  String apply(String text) {
    StringBuilder masked = new StringBuilder(text.length());
    Matcher matcher = pattern.matcher(text);
    int copied = 0;
    int from = 0;
    while (matcher.find(from)) {
      if (check.test(matcher.group())) {
        masked.append(text, copied, matcher.start()).append(mark);
        copied = matcher.end();
        from = copied;
      } else {
        // The real one may begin inside what was no hit.
        from = matcher.start() + 1;
      }
    }
    return masked.append(text, copied, text.length()).toString();
  }
}
