package nl.steunwijzer.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import nl.steunwijzer.text.Features;

/**
 * Tells which topics a text is about, as learned from the example questions of the cards:
 * multinomial logistic regression over words, pairs of words and pieces of words. Where a search
 * asks which card holds the same words, this asks which words set a card apart from all others.
 */
final class TopicModel {

  static final Features FEATURES = new Features(1 << 15, 4, 4);

  private static final double CERTAIN = Math.log(400);

  /** For each place of a feature what it counts for each topic, in that topic's own unit. */
  private final byte[] weights;

  private final float[] units;
  private final float[] rarities;

  /**
   * @param weights for each place of a feature what it counts for each topic
   * @param units what one unit of a topic's weights is worth
   * @param rarities how much each feature tells, by how few examples have it
   */
  TopicModel(byte[] weights, float[] units, float[] rarities) {
    this.weights = weights;
    this.units = units;
    this.rarities = rarities;
  }

  /**
   * How much likelier each topic is than by chance, by its number: the logarithm of the ratio,
   * where 1 stands for certainty among four hundred topics; 0 if it is no likelier than by chance.
   */
  double[] likely(String text) {
    int topics = units.length;
    int[] features = FEATURES.of(text);
    float[] strengths = Features.strengths(features, rarities);
    double[] sums = new double[topics];
    for (int i = 0; i < features.length; i++) {
      int row = features[i] * topics;
      for (int topic = 0; topic < topics; topic++) {
        sums[topic] += strengths[i] * weights[row + topic];
      }
    }
    double total = 0;
    for (int topic = 0; topic < topics; topic++) {
      sums[topic] *= units[topic];
      total += Math.exp(sums[topic]);
    }
    double average = Math.log(total / topics);
    for (int topic = 0; topic < topics; topic++) {
      sums[topic] = Math.max(0, (sums[topic] - average) / CERTAIN);
    }
    return sums;
  }

  void write(DataOutputStream stream) throws IOException {
    stream.writeInt(units.length);
    stream.write(bytes(units));
    stream.write(bytes(rarities));
    stream.write(weights);
  }

  static TopicModel read(DataInputStream stream) throws IOException {
    int topics = stream.readInt();
    float[] units = floats(stream.readNBytes(topics * Float.BYTES));
    float[] rarities = floats(stream.readNBytes(FEATURES.places() * Float.BYTES));
    byte[] weights = stream.readNBytes(FEATURES.places() * topics);
    if (weights.length < FEATURES.places() * topics) {
      throw new IOException("the kept model of the topics is cut short");
    }
    return new TopicModel(weights, units, rarities);
  }

  private static byte[] bytes(float[] numbers) {
    ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Float.BYTES);
    buffer.asFloatBuffer().put(numbers);
    return buffer.array();
  }

  private static float[] floats(byte[] bytes) {
    float[] numbers = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(numbers);
    return numbers;
  }
}
