package nl.steunwijzer.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that an editor should look at, or has looked at.
 *
 * @param url the address with which something is the matter, without fragment
 * @param detail one line: the new address of what moved, or why it cannot be read; may be empty
 * @param changes old and new text, if the page changed
 * @param touched the cards and documents that cite it, as they were when it was found
 * @param openedAt when something was first found to be the matter
 * @param decidedAt when it was closed
 * @param note what the editor wrote of it; may be empty
 */
public record ReviewItem(
    long id,
    String url,
    Kind kind,
    String detail,
    List<Change> changes,
    Touched touched,
    Instant openedAt,
    State state,
    Optional<Instant> decidedAt,
    String note) {

  /** The longest note that an editor can write, in characters. */
  public static final int LONGEST_NOTE = 1_000;

  public ReviewItem {
    changes = List.copyOf(changes);
  }
}
