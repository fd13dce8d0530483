package nl.steunwijzer.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a card leaves out is an empty list. */
final class Lists {

  private Lists() {}

  /** An unmodifiable copy, empty if the list was left out. */
  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
