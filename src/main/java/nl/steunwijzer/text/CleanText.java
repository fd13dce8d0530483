package nl.steunwijzer.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes text from outside safe to work with: one form of Unicode, nothing invisible in it. */
public final class CleanText {

  /** Control and format characters (zero width, bidirectional, tags) that a reader cannot see. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n\\t]]");

  private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\u00A0\\u2007\\u202F]+");

  private CleanText() {}

  /**
   * Text in Unicode form C without invisible characters, with straight apostrophes and single
   * spaces, and without blanks at its ends. Line breaks stay.
   */
  public static String of(String raw) {
    String composed = Normalizer.normalize(raw.replace("\r\n", "\n"), Normalizer.Form.NFC);
    String visible = INVISIBLE.matcher(composed).replaceAll("");
    String apostrophes = visible.replace('\u2019', '\'').replace('\u2018', '\'').replace('`', '\'');
    return SPACES.matcher(apostrophes).replaceAll(" ").strip();
  }
}
