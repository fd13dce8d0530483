package nl.steunwijzer.knowledge;

/**
 * A mistake in a card, said so that an editor can mend it.
 *
 * @param file path below the knowledge folder
 * @param line where it stands, from 1
 */
public record Problem(String file, int line, String message) implements Comparable<Problem> {

  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  /** As compilers write it: 'file:line: message'. */
  @Override
  public String toString() {
    return "%s:%d: %s".formatted(file, line, message);
  }
}
