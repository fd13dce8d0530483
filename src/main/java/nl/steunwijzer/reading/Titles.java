package nl.steunwijzer.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.steunwijzer.text.CleanText;

/** Tells titles that somebody wrote from those that a program left. */
final class Titles {

  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?i)^(?:microsoft"
              + " (?:word|powerpoint|excel)\\b.*|(?:document|dokument|presentatie|map|untitled|naamloos|geen"
              + " titel|title|titel)\\s*\\d*|.*\\.(?:docx?|pdf|odt|indd|pptx?|xlsx?|rtf|qxd)|[\\W\\d_]*|[\\p{L}\\d_-]*\\d{4,}[\\p{L}\\d_-]*)$");

  private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-]{2,8})?");

  private Titles() {}

  /** The title, if it reads as one. */
  static Optional<String> real(String title) {
    String clean = CleanText.of(title).replace('\n', ' ');
    boolean real =
        clean.length() >= 4 && clean.length() <= 300 && !PROGRAM.matcher(clean).matches();
    return real ? Optional.of(clean) : Optional.empty();
  }

  /** The language of a tag: 'nl' of 'nl-NL'. */
  static Optional<String> language(String tag) {
    var match = TAG.matcher(tag.strip());
    return match.matches()
        ? Optional.of(match.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
