package nl.steunwijzer.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.text.Features;

/**
 * Learns the model of the topics, by stochastic gradient descent on the multinomial logistic loss.
 * Takes a few seconds for twenty thousand examples. The same cards give the same model.
 */
final class TopicTrainer {

  /** Chosen on the questions for tuning, as are the size and number of the steps. */
  private static final int ROUNDS = 5;

  private static final float STEP = 2;
  private static final float NEXT_STEP = 0.85f;

  /** An error so small is not worth a correction. */
  private static final float RIGHT_ENOUGH = 0.003f;

  private static final int SEED = 1;

  private final int topics;

  /** Of each example the number of its topic, its features, and how strong each of them is. */
  private final List<Integer> wanted = new ArrayList<>();

  private final List<int[]> features = new ArrayList<>();
  private final List<float[]> strengths = new ArrayList<>();

  private final float[] rarities;
  private final float[] weights;

  private TopicTrainer(List<Topic> topics) {
    this.topics = topics.size();
    this.weights = new float[TopicModel.FEATURES.places() * this.topics];
    for (int topic = 0; topic < topics.size(); topic++) {
      for (String text : texts(topics.get(topic)).toList()) {
        wanted.add(topic);
        features.add(TopicModel.FEATURES.of(text));
      }
    }
    this.rarities = TopicModel.FEATURES.rarities(features);
    features.forEach(places -> strengths.add(Features.strengths(places, rarities)));
  }

  /** The model of these topics, which are known by their places in the list. */
  static TopicModel train(List<Topic> topics) {
    TopicTrainer trainer = new TopicTrainer(topics);
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, trainer.wanted.size()).boxed().toList());
    Random random = new Random(SEED);
    float step = STEP;
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int example : order) {
        trainer.learn(example, step);
      }
      step *= NEXT_STEP;
    }
    return trainer.model();
  }

  private static Stream<String> texts(Topic topic) {
    return Stream.of(
            topic.questions(),
            topic.names(),
            Stream.of(topic.header().summary(), topic.header().summaryEn()))
        .flatMap(texts -> texts)
        .filter(text -> !text.isBlank());
  }

  private void learn(int example, float step) {
    int[] places = features.get(example);
    float[] strong = strengths.get(example);
    float[] corrections = likely(places, strong);
    corrections[wanted.get(example)]--;
    for (int topic = 0; topic < topics; topic++) {
      float error = corrections[topic];
      corrections[topic] = Math.abs(error) < RIGHT_ENOUGH ? 0 : step * error;
    }
    for (int i = 0; i < places.length; i++) {
      int row = places[i] * topics;
      for (int topic = 0; topic < topics; topic++) {
        weights[row + topic] -= strong[i] * corrections[topic];
      }
    }
  }

  private float[] likely(int[] places, float[] strong) {
    float[] likely = new float[topics];
    for (int i = 0; i < places.length; i++) {
      int row = places[i] * topics;
      for (int topic = 0; topic < topics; topic++) {
        likely[topic] += strong[i] * weights[row + topic];
      }
    }
    float total = 0;
    for (int topic = 0; topic < topics; topic++) {
      likely[topic] = (float) Math.exp(likely[topic]);
      total += likely[topic];
    }
    for (int topic = 0; topic < topics; topic++) {
      likely[topic] /= total;
    }
    return likely;
  }

  /** In bytes, for the model is kept in memory: what is lost makes no difference to the ranking. */
  private TopicModel model() {
    float[] units = new float[topics];
    for (int i = 0; i < weights.length; i++) {
      int topic = i % topics;
      units[topic] = Math.max(units[topic], Math.abs(weights[i]) / Byte.MAX_VALUE);
    }
    byte[] small = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      float unit = units[i % topics];
      small[i] = unit == 0 ? 0 : (byte) Math.round(weights[i] / unit);
    }
    return new TopicModel(small, units, rarities);
  }
}
