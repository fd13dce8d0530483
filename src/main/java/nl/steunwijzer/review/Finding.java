package nl.steunwijzer.review;

import java.util.List;
import nl.steunwijzer.library.Digest;

/**
 * Something that is the matter with a source now.
 *
 * @param detail one line: the new address, or why it cannot be read; may be empty
 * @param changes what differs, if the page changed
 */
record Finding(Kind kind, String detail, List<Change> changes) {

  Finding {
    changes = List.copyOf(changes);
  }

  static Finding changed(List<Change> changes) {
    return new Finding(Kind.CHANGED, "", changes);
  }

  static Finding gone(String why) {
    return new Finding(Kind.GONE, why, List.of());
  }

  static Finding moved(String to) {
    return new Finding(Kind.MOVED, to, List.of());
  }

  static Finding unreadable(String why) {
    return new Finding(Kind.UNREADABLE, why, List.of());
  }

  /** The same for two findings if they tell of the same thing; the wording of a reason may vary. */
  String mark() {
    return switch (kind) {
      case CHANGED -> kind.code() + " " + Digest.of(changes.toString());
      case MOVED -> kind.code() + " " + detail;
      case GONE, UNREADABLE -> kind.code();
    };
  }
}
