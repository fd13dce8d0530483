package nl.steunwijzer.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;

/**
 * How well single passages fit a question. Those of a topic are scored when one of them is asked
 * for: an answer is made of few topics, however many there are. Serves one question, in one thread.
 */
public final class PassageScores {

  private final SearchIndex index;
  private final Knowledge knowledge;
  private final List<Word> words;
  private final Language language;
  private final double best;

  /** By topic and by passage; those that do not fit at all are left out. */
  private final Map<String, Map<String, Double>> known = new HashMap<>();

  PassageScores(SearchIndex index, Knowledge knowledge, List<Word> words, Language language) {
    this.index = index;
    this.knowledge = knowledge;
    this.words = words;
    this.language = language;
    this.best = index.bestPassage(words, language);
  }

  /** How well a passage fits: 1 if none fits better, 0 if it does not fit at all. */
  public double of(Passage passage) {
    return known.computeIfAbsent(passage.topic(), this::ofTopic).getOrDefault(passage.id(), 0.0);
  }

  private Map<String, Double> ofTopic(String slug) {
    List<Passage> passages = knowledge.topic(slug).passages();
    Map<String, Double> scores = new HashMap<>();
    index
        .passages(words, language, slug)
        .forEach((place, score) -> scores.put(passages.get(place).id(), score / best));
    return scores;
  }
}
