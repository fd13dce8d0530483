package nl.steunwijzer.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text of a card, cut into its head and its body.
 *
 * @param path path below the knowledge folder, with forward slashes
 * @param head the YAML between the two lines '---'
 * @param body the Markdown below it
 * @param bodyLine the line of the file on which the body begins, from 1
 */
record CardFile(String path, String head, String body, int bodyLine) {

  private static final String FENCE = "---";

  /** The YAML begins on the second line of the file, below the first fence. */
  static final int HEAD_OFFSET = 1;

  /** Cuts a file, or nothing if it does not begin with a head between two lines '---'. */
  static Optional<CardFile> cut(String path, String text) {
    String unix = text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n");
    int end = unix.indexOf("\n" + FENCE + "\n", FENCE.length());
    if (!unix.startsWith(FENCE + "\n") || end < 0) {
      return Optional.empty();
    }
    String head = unix.substring(FENCE.length() + 1, end + 1);
    String body = unix.substring(end + FENCE.length() + 2);
    int bodyLine = 3 + (int) head.chars().filter(c -> c == '\n').count();
    return Optional.of(new CardFile(path, head, body, bodyLine));
  }

  String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  String baseName() {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
  }

  /**
   * The first line of the head that holds all of these texts as whole words, else the first with
   * the first of them, else the first line of the file.
   */
  int headLineWith(String... parts) {
    String[] lines = head.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (containsAll(lines[i], parts)) {
        return i + 1 + HEAD_OFFSET;
      }
    }
    return parts.length > 1 ? headLineWith(parts[0]) : 1;
  }

  /** The lines of the file that hold this text, from 1. */
  List<Integer> linesWith(String text) {
    String[] lines = (FENCE + "\n" + head + FENCE + "\n" + body).split("\n", -1);
    return IntStream.range(0, lines.length)
        .filter(i -> lines[i].contains(text))
        .mapToObj(i -> i + 1)
        .toList();
  }

  private static boolean containsAll(String line, String... parts) {
    for (String part : parts) {
      if (!Pattern.compile("(?<![\\w-])" + Pattern.quote(part) + "(?![\\w-])")
          .matcher(line)
          .find()) {
        return false;
      }
    }
    return true;
  }

  Problem problem(int line, String message) {
    return new Problem(path, line, message);
  }
}
