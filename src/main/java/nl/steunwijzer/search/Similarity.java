package nl.steunwijzer.search;

import java.util.List;
import nl.steunwijzer.knowledge.Knowledge;

/**
 * Finds topics by what a question means rather than by its words. It may run behind the cards for a
 * while and it may fail: then it finds nothing, and words alone decide.
 */
public interface Similarity {

  /** Finds nothing. */
  Similarity NONE =
      new Similarity() {
        @Override
        public void follow(Knowledge cards) {}

        @Override
        public List<String> nearest(String question) {
          return List.of();
        }
      };

  /** From now on these are the cards; returns before they can be found if that takes long. */
  void follow(Knowledge cards);

  /** Slugs of the topics that come nearest to a question, the nearest first; never fails. */
  List<String> nearest(String question);
}
