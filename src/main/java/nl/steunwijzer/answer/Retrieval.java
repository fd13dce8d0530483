package nl.steunwijzer.answer;

import java.util.List;
import java.util.Optional;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.DocumentsFound;
import nl.steunwijzer.search.PassageScores;
import nl.steunwijzer.search.TopicHit;

/**
 * What was found for a question.
 *
 * @param topics the topics that fit, best first; named ones before all others
 * @param byWords the same as far as they were found by words: only these tell whether to answer,
 *     because something is always nearest by meaning
 * @param passageScores how well single passages fit
 * @param documents what documents say on it
 * @param enough whether the topics cover so much of the question that it can be answered
 */
record Retrieval(
    List<TopicHit> topics,
    List<TopicHit> byWords,
    PassageScores passageScores,
    DocumentsFound documents,
    boolean enough) {

  /** Below this weight of all words together a question says nothing about its subject. */
  private static final double VAGUE = 0.7;

  private static final double WHOLE = 0.9;

  /** Whether the question holds hardly more than words of every conversation: 'ik zoek geld'. */
  boolean vague() {
    return byWords.stream().limit(1).anyMatch(hit -> hit.coverage().share() >= WHOLE)
        && byWords.stream().allMatch(hit -> hit.coverage().evidence() < VAGUE);
  }

  /** The topic that fits best, if what was found is enough. */
  Optional<Topic> best() {
    return enough ? topics.stream().map(TopicHit::topic).findFirst() : Optional.empty();
  }

  double score(Passage passage) {
    return passageScores.of(passage);
  }

  List<Topic> topicList() {
    return topics.stream().map(TopicHit::topic).toList();
  }
}
