package nl.steunwijzer.text;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into sentences. */
public final class Sentences {

  /** A full stop, a blank and a new beginning; not behind the abbreviations that cards use. */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?])(?<!\\b(?:nr|art|ca|max|min|bijv|incl|excl|dr|mr|no)\\.)(?<!\\b[a-z]\\.[a-z]\\.)\\s+(?=[\\p{Lu}€'\"])");

  private Sentences() {}

  /** The sentences of a text, in order. */
  public static List<String> of(String text) {
    return List.of(END.split(text));
  }
}
