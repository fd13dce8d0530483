package nl.steunwijzer.search;

import nl.steunwijzer.knowledge.Topic;

/**
 * A topic that was found.
 *
 * @param score how well it fits; comparable within one search only
 * @param coverage how much of the question's meaning the topic covers
 */
public record TopicHit(Topic topic, double score, Coverage coverage) {

  /** A topic that was named, not found by the words of the question. */
  public static TopicHit named(Topic topic) {
    return new TopicHit(topic, 0, Coverage.NONE);
  }
}
