package nl.steunwijzer.answer;

import java.util.List;
import java.util.Map;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.TopicHit;

/**
 * What was found for a question.
 *
 * @param topics the topics that fit, best first; named ones before all others
 * @param passageScores how well single passages fit, from 0 to 1
 * @param enough whether the topics cover so much of the question that it can be answered
 */
record Retrieval(List<TopicHit> topics, Map<String, Double> passageScores, boolean enough) {

  double score(Passage passage) {
    return passageScores.getOrDefault(passage.id(), 0.0);
  }

  List<Topic> topicList() {
    return topics.stream().map(TopicHit::topic).toList();
  }
}
