package nl.steunwijzer.audit;

import java.util.Comparator;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;

/**
 * Something weak in a card, said so that an editor can mend it.
 *
 * @param file path below the knowledge folder
 * @param line where it stands, from 1
 */
public record Remark(Concern concern, String file, int line, String message)
    implements Comparable<Remark> {

  private static final Comparator<Remark> ORDER =
      Comparator.comparing(Remark::concern)
          .thenComparing(Remark::file)
          .thenComparingInt(Remark::line);

  static Remark on(Concern concern, Topic topic, String message) {
    return new Remark(concern, topic.path(), 1, message);
  }

  static Remark on(Concern concern, Topic topic, Passage passage, String message) {
    return new Remark(concern, topic.path(), passage.line(), message);
  }

  @Override
  public int compareTo(Remark other) {
    return ORDER.compare(this, other);
  }

  /** As compilers write it: 'file:line: concern: message'. */
  @Override
  public String toString() {
    return "%s:%d: %s: %s".formatted(file, line, concern.title(), message);
  }
}
