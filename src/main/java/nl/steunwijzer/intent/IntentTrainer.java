package nl.steunwijzer.intent;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.KnowledgeLoader;
import nl.steunwijzer.text.Features;

/**
 * Trains the {@link IntentModel} while the program is built: one logistic regression for each
 * intent against all others (LIBLINEAR). Messages that only look like another intent are ordinary
 * ones, as are the questions of the cards.
 */
public final class IntentTrainer {

  /** Allows the weights to grow; set by measurement on the questions for tuning. */
  private static final double COST = 20;

  /** What a miss counts against a false alarm, for there are far more ordinary messages. */
  private static final double[] MISS = {4};

  private static final double PRECISION = 0.1;

  /** Who asks for this card is heard before any card. */
  private static final String CRISIS_LINE = "113-zelfmoordpreventie";

  private record Example(String text, Intent intent) {}

  private IntentTrainer() {}

  /**
   * Trains and writes the model.
   *
   * @param arguments the folder with the cards, and the file for the model
   */
  public static void main(String[] arguments) throws IOException {
    Path cards = Path.of(arguments[0]);
    Path file = Path.of(arguments[1]);
    Linear.disableDebugOutput();
    List<Example> examples = examples(cards);
    List<int[]> seen =
        examples.stream().map(example -> IntentModel.FEATURES.of(example.text())).toList();
    float[] rarities = IntentModel.FEATURES.rarities(seen);
    Feature[][] features =
        seen.stream().map(places -> features(places, rarities)).toArray(Feature[][]::new);
    Map<Intent, float[]> weights = new EnumMap<>(Intent.class);
    Arrays.stream(Intent.values())
        .parallel()
        .map(intent -> Map.entry(intent, train(intent, examples, features)))
        .toList()
        .forEach(trained -> weights.put(trained.getKey(), trained.getValue()));
    try (DataOutputStream stream =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      new IntentModel(rarities, weights).write(stream);
    }
  }

  private static List<Example> examples(Path cards) throws IOException {
    List<Example> examples = new ArrayList<>();
    IntentExamples.byLabel()
        .forEach(
            (label, texts) ->
                texts.forEach(text -> examples.add(new Example(text, intent(label)))));
    new KnowledgeLoader(cards, Clock.systemUTC())
        .load().topics().stream()
            .filter(topic -> !topic.slug().equals(CRISIS_LINE))
            .flatMap(topic -> Stream.concat(topic.questions(), topic.names()))
            .forEach(text -> examples.add(new Example(text, Intent.ORDINARY)));
    return examples;
  }

  /** NOT_CRISIS and the like are look-alikes. */
  private static Intent intent(String label) {
    return label.startsWith("NOT_") ? Intent.ORDINARY : Intent.valueOf(label);
  }

  private static Feature[] features(int[] places, float[] rarities) {
    float[] strengths = Features.strengths(places, rarities);
    Feature[] features = new Feature[places.length + 1];
    for (int i = 0; i < places.length; i++) {
      features[i] = new FeatureNode(places[i] + 1, strengths[i]);
    }
    features[places.length] = new FeatureNode(IntentModel.FEATURES.places() + 1, 1);
    return features;
  }

  private static float[] train(Intent intent, List<Example> examples, Feature[][] features) {
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = IntentModel.FEATURES.places() + 1;
    problem.bias = 1;
    problem.x = features;
    problem.y =
        examples.stream().mapToDouble(example -> example.intent() == intent ? 1 : -1).toArray();
    Parameter parameter = new Parameter(SolverType.L2R_LR, COST, PRECISION);
    parameter.setWeights(MISS, new int[] {1});
    Model model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] found = model.getFeatureWeights();
    float[] weights = new float[IntentModel.FEATURES.places() + 1];
    for (int place = 0; place < weights.length; place++) {
      weights[place] = (float) (sign * found[place]);
    }
    return weights;
  }
}
