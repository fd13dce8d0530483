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

/**
 * Guesses what a message is for, by logistic regression over its words and pieces of words. It was
 * trained while the program was built, on the messages in {@code intents.yaml} and the questions of
 * the cards; see {@link IntentTrainer}.
 */
public final class IntentModel {

  /** The trained model, beside this class. */
  static final String FILE = "intents.bin";

  /** For each intent the weights of the features, and behind them the bias. */
  private final Map<Intent, float[]> weights;

  IntentModel(Map<Intent, float[]> weights) {
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
    Map<Intent, float[]> weights = new EnumMap<>(Intent.class);
    for (Intent intent : Intent.values()) {
      float[] own = new float[Features.PLACES + 1];
      int used = stream.readInt();
      for (int i = 0; i < used; i++) {
        own[stream.readInt()] = stream.readFloat();
      }
      weights.put(intent, own);
    }
    return new IntentModel(weights);
  }

  void write(DataOutputStream stream) throws IOException {
    for (Intent intent : Intent.values()) {
      float[] own = Objects.requireNonNull(weights.get(intent));
      int used = 0;
      for (float weight : own) {
        used += weight == 0 ? 0 : 1;
      }
      stream.writeInt(used);
      for (int place = 0; place < own.length; place++) {
        if (own[place] != 0) {
          stream.writeInt(place);
          stream.writeFloat(own[place]);
        }
      }
    }
  }

  /** How likely the message is for each intent, from 0 to 1; each is judged by itself. */
  public Guess of(String text) {
    int[] features = Features.of(text);
    Map<Intent, Double> likely = new EnumMap<>(Intent.class);
    weights.forEach((intent, own) -> likely.put(intent, likely(own, features)));
    return new Guess(likely);
  }

  /** How likely the message is for one intent, from 0 to 1. */
  public double likely(Intent intent, String text) {
    return likely(Objects.requireNonNull(weights.get(intent)), Features.of(text));
  }

  private static double likely(float[] own, int[] features) {
    double value = Features.value(features);
    double sum = own[Features.PLACES];
    for (int place : features) {
      sum += value * own[place];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
