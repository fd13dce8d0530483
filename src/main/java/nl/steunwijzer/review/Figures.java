package nl.steunwijzer.review;

import java.util.Collection;
import java.util.List;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.QuantityReader;

/** The figures in passages. */
final class Figures {

  private Figures() {}

  /** Every figure once. */
  static List<Quantity> in(Collection<String> passages) {
    return passages.stream()
        .flatMap(passage -> QuantityReader.read(passage).stream())
        .distinct()
        .toList();
  }
}
