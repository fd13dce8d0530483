package nl.steunwijzer.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks and numbers before the items of a list. */
final class Bullets {

  private static final Pattern SURE = Pattern.compile("^([•‣▪●◦■□➢✓✔·>\\uf0b7\\uf0a7])\\s*(?=\\S)");

  /** These also stand between words, or are one. */
  private static final Pattern UNSURE = Pattern.compile("^([-−–—*o])\\s+(?=\\S)");

  private static final Pattern STEP =
      Pattern.compile("^(?:stap )?(\\d{1,2}|[a-z])[.)]\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

  private Bullets() {}

  /**
   * An item of a list.
   *
   * @param mark the character before it
   * @param sure whether the mark can be nothing else
   */
  record Item(char mark, boolean sure, String text) {}

  /** A numbered item. */
  record Step(String number, String text) {}

  static boolean isItem(String line) {
    return SURE.matcher(line).find() || UNSURE.matcher(line).find();
  }

  static Optional<Item> item(String line) {
    Matcher sure = SURE.matcher(line);
    if (sure.find()) {
      return Optional.of(new Item(sure.group(1).charAt(0), true, line.substring(sure.end())));
    }
    Matcher unsure = UNSURE.matcher(line);
    return unsure.find()
        ? Optional.of(new Item(unsure.group(1).charAt(0), false, line.substring(unsure.end())))
        : Optional.empty();
  }

  static Optional<Step> step(String line) {
    Matcher step = STEP.matcher(line);
    return step.find()
        ? Optional.of(new Step(step.group(1), line.substring(step.end())))
        : Optional.empty();
  }
}
