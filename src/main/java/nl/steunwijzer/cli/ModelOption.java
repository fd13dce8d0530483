package nl.steunwijzer.cli;

import java.time.Duration;
import java.util.Optional;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.model.ModelSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which language model writes answers; none unless it is named. */
final class ModelOption {

  private static final int SMALLEST_CONTEXT = 2_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--model-url",
      paramLabel = "ADRES",
      description =
          "Laat een taalmodel schrijven, achter een adres dat werkt als dat van OpenAI, zoals"
              + " http://localhost:11434/v1. Vragen gaan dan daarheen, zonder persoonsgegevens.",
      defaultValue = "${env:STEUNWIJZER_MODEL_URL:-}")
  private String url = "";

  @Option(
      names = "--model-name",
      paramLabel = "NAAM",
      description = "De naam van het model achter dat adres.",
      defaultValue = "${env:STEUNWIJZER_MODEL_NAME:-}")
  private String name = "";

  @Option(
      names = "--model-key",
      paramLabel = "SLEUTEL",
      description = "De sleutel voor dat adres; liever als STEUNWIJZER_MODEL_KEY.",
      defaultValue = "${env:STEUNWIJZER_MODEL_KEY:-}")
  private String key = "";

  @Option(
      names = "--model-temperature",
      paramLabel = "GETAL",
      description = "Hoe vrij het model schrijft, van 0 tot 2 (standaard: ${DEFAULT-VALUE}).",
      defaultValue = "${env:STEUNWIJZER_MODEL_TEMPERATURE:-0.2}")
  private double temperature;

  @Option(
      names = "--model-context",
      paramLabel = "TOKENS",
      description =
          "Hoeveel tokens vraag, passages en antwoord samen mogen zijn (standaard:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "${env:STEUNWIJZER_MODEL_CONTEXT:-6000}")
  private int context;

  @Option(
      names = "--model-first-sentence",
      paramLabel = "SECONDEN",
      description =
          "Hoe lang we wachten op de eerste bewezen zin; daarna komt het ingebouwde antwoord"
              + " (standaard: ${DEFAULT-VALUE}).",
      defaultValue = "${env:STEUNWIJZER_MODEL_FIRST_SENTENCE:-8}")
  private int firstSentence;

  @Option(
      names = "--model-whole",
      paramLabel = "SECONDEN",
      description = "Hoe lang een heel antwoord mag duren (standaard: ${DEFAULT-VALUE}).",
      defaultValue = "${env:STEUNWIJZER_MODEL_WHOLE:-45}")
  private int whole;

  @Option(
      names = "--model-at-once",
      paramLabel = "AANTAL",
      description = "Hoeveel antwoorden het tegelijk schrijft (standaard: ${DEFAULT-VALUE}).",
      defaultValue = "${env:STEUNWIJZER_MODEL_AT_ONCE:-200}")
  private int atOnce;

  @Option(
      names = "--model-per-hour",
      paramLabel = "AANTAL",
      description =
          "Hoeveel antwoorden het in een uur schrijft, wat de kosten begrenst (standaard:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "${env:STEUNWIJZER_MODEL_PER_HOUR:-1000}")
  private int perHour;

  @Option(
      names = "--rewrite-name",
      paramLabel = "NAAM",
      description =
          "Laat een kleiner model achter hetzelfde adres vervolgvragen voluit schrijven; dat kost"
              + " een tweede aanroep.",
      defaultValue = "${env:STEUNWIJZER_REWRITE_NAME:-}")
  private String rewriteName = "";

  /** The model for follow-ups, if one is named. */
  Optional<LanguageModel> forFollowUps() {
    if (rewriteName.isBlank()) {
      return Optional.empty();
    }
    check(!url.isBlank(), "noem bij --rewrite-name ook --model-url en --model-name");
    return Optional.of(new LanguageModel(settings(rewriteName)));
  }

  /** The model that writes answers, if one is named. */
  Optional<LanguageModel> model() {
    return url.isBlank() ? Optional.empty() : Optional.of(new LanguageModel(settings(name)));
  }

  private ModelSettings settings(String model) {
    check(!name.isBlank(), "noem bij --model-url ook het model, met --model-name");
    check(temperature >= 0 && temperature <= 2, "--model-temperature is een getal van 0 tot 2");
    check(context >= SMALLEST_CONTEXT, "--model-context is ten minste " + SMALLEST_CONTEXT);
    check(
        firstSentence >= 1 && whole >= firstSentence,
        "--model-whole duurt niet korter dan --model-first-sentence");
    check(atOnce >= 1 && perHour >= 1, "--model-at-once en --model-per-hour zijn ten minste 1");
    return new ModelSettings(
        Address.of("--model-url", url, spec.commandLine()),
        model,
        Optional.of(key).filter(given -> !given.isBlank()),
        temperature,
        context,
        Duration.ofSeconds(firstSentence),
        Duration.ofSeconds(whole),
        atOnce,
        perHour);
  }

  private void check(boolean right, String otherwise) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }
}
