package nl.steunwijzer.search;

import nl.steunwijzer.knowledge.Topic;

/**
 * A topic that was found.
 *
 * @param score how well it fits; comparable within one search only
 * @param coverage the share, from 0 to 1, of the meaning of the question that the topic covers:
 *     content words weighted by how rare they are
 */
public record TopicHit(Topic topic, double score, double coverage) {}
