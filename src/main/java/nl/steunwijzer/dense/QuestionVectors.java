package nl.steunwijzer.dense;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The vectors of the last questions, in memory only: a message is read in the light of those before
 * it, so each question of a conversation comes by again and again.
 */
final class QuestionVectors {

  private static final int MOST = 500;

  private final Map<String, float[]> last = new LinkedHashMap<>();

  float[] get(String question, Embedder embedder) throws ModelException {
    synchronized (last) {
      float[] known = last.get(question);
      if (known != null) {
        return known;
      }
    }
    float[] vector = embedder.question(question);
    synchronized (last) {
      last.put(question, vector);
      if (last.size() > MOST) {
        last.remove(last.keySet().iterator().next());
      }
    }
    return vector;
  }

  void forget(String question) {
    synchronized (last) {
      last.remove(question);
    }
  }
}
