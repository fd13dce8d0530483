package nl.steunwijzer.intent;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.steunwijzer.text.Features;

/**
 * Guesses what a message is for, by logistic regression over its words and pieces of words. It was
 * trained while the program was built, on the messages in {@code intents.yaml} and the questions of
 * the cards; see {@link IntentTrainer}.
 */
public final class IntentModel {

  /** The trained model, beside this class. */
  static final String FILE = "intents.bin";

  /** Pieces of three to five letters. */
  static final Features FEATURES = new Features(1 << 17, 3, 5);

  private final float[] rarities;

  /** For each intent the weights of the features, and behind them the bias. */
  private final Map<Intent, float[]> weights;

  IntentModel(float[] rarities, Map<Intent, float[]> weights) {
    this.rarities = rarities;
    this.weights = new EnumMap<>(weights);
  }

  /** Loads the model that was trained with this version of the program. */
  public static IntentModel load() {
    try (InputStream stream =
        Objects.requireNonNull(
            IntentModel.class.getResourceAsStream(FILE), "train the model: mvn process-classes")) {
      return read(new DataInputStream(new BufferedInputStream(stream, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  private static IntentModel read(DataInputStream stream) throws IOException {
    float[] rarities = readWeights(stream, FEATURES.places());
    Map<Intent, float[]> weights = new EnumMap<>(Intent.class);
    for (Intent intent : Intent.values()) {
      weights.put(intent, readWeights(stream, FEATURES.places() + 1));
    }
    return new IntentModel(rarities, weights);
  }

  private static float[] readWeights(DataInputStream stream, int places) throws IOException {
    float[] weights = new float[places];
    int used = stream.readInt();
    for (int i = 0; i < used; i++) {
      weights[stream.readInt()] = stream.readFloat();
    }
    return weights;
  }

  void write(DataOutputStream stream) throws IOException {
    writeWeights(rarities, stream);
    for (Intent intent : Intent.values()) {
      writeWeights(Objects.requireNonNull(weights.get(intent)), stream);
    }
  }

  private static void writeWeights(float[] weights, DataOutputStream stream) throws IOException {
    int used = 0;
    for (float weight : weights) {
      used += weight == 0 ? 0 : 1;
    }
    stream.writeInt(used);
    for (int place = 0; place < weights.length; place++) {
      if (weights[place] != 0) {
        stream.writeInt(place);
        stream.writeFloat(weights[place]);
      }
    }
  }

  /** How likely the message is for each intent, from 0 to 1; each is judged by itself. */
  public Guess of(String text) {
    int[] features = FEATURES.of(text);
    Map<Intent, Double> likely = new EnumMap<>(Intent.class);
    weights.forEach((intent, own) -> likely.put(intent, likely(own, features)));
    return new Guess(likely);
  }

  /** How likely the message is for one intent, from 0 to 1. */
  public double likely(Intent intent, String text) {
    return likely(Objects.requireNonNull(weights.get(intent)), FEATURES.of(text));
  }

  private double likely(float[] own, int[] features) {
    float[] strengths = Features.strengths(features, rarities);
    double sum = own[FEATURES.places()];
    for (int i = 0; i < features.length; i++) {
      sum += strengths[i] * own[features[i]];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
