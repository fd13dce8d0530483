package nl.steunwijzer.evaluation;

import java.util.List;

/**
 * A way of searching the cards that others would use with little effort. It gets what a person said
 * last, nothing of what was said before, and always finds something: it cannot refuse.
 */
interface Baseline {

  String name();

  /** The topics found, best first, at most {@link Ranking#PLACES}. */
  List<String> find(String question);

  /** The same for a question of the evaluation, which may lean on what was said before. */
  default List<String> find(Item item) {
    return find(item.question());
  }
}
