package nl.steunwijzer.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.steunwijzer.dense.DenseSearch;
import nl.steunwijzer.dense.ModelChoice;
import nl.steunwijzer.search.Similarity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which model finds topics by meaning; none unless it is named. */
final class EmbeddingOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--embedding-model",
      paramLabel = "MAP",
      description =
          "Zoek ook op betekenis, met het meertalige model in deze map (model.onnx en"
              + " tokenizer.json).",
      defaultValue = "${env:STEUNWIJZER_EMBEDDING_MODEL:-}")
  private String folder = "";

  @Option(
      names = "--embedding-url",
      paramLabel = "ADRES",
      description =
          "Zoek ook op betekenis, met een model achter een adres dat werkt als dat van OpenAI,"
              + " zoals http://localhost:8080/v1. Vragen gaan dan daarheen.",
      defaultValue = "${env:STEUNWIJZER_EMBEDDING_URL:-}")
  private String url = "";

  @Option(
      names = "--embedding-name",
      paramLabel = "NAAM",
      description = "De naam van het model achter dat adres.",
      defaultValue = "${env:STEUNWIJZER_EMBEDDING_NAME:-}")
  private String name = "";

  @Option(
      names = "--embedding-key",
      paramLabel = "SLEUTEL",
      description = "De sleutel voor dat adres; liever als STEUNWIJZER_EMBEDDING_KEY.",
      defaultValue = "${env:STEUNWIJZER_EMBEDDING_KEY:-}")
  private String key = "";

  @Option(
      names = "--embedding-cache",
      paramLabel = "MAP",
      description = "De map voor vectoren (standaard: ${DEFAULT-VALUE}).",
      defaultValue = "${env:STEUNWIJZER_EMBEDDING_CACHE:-${sys:steunwijzer.home:-.}/data/vectors}")
  private Path cache = Path.of("vectors");

  /** For one question: all vectors are there when it is asked. */
  Similarity waiting() {
    return choice()
        .<Similarity>map(model -> DenseSearch.waiting(model, cache, DutchTime.CLOCK))
        .orElse(Similarity.NONE);
  }

  /** For a server: vectors are made beside the questions. */
  Similarity inBackground() {
    return choice()
        .<Similarity>map(model -> DenseSearch.inBackground(model, cache, DutchTime.CLOCK))
        .orElse(Similarity.NONE);
  }

  private Optional<ModelChoice> choice() {
    if (!folder.isBlank() && !url.isBlank()) {
      throw wrong("kies --embedding-model of --embedding-url, niet allebei");
    }
    if (!folder.isBlank()) {
      return Optional.of(new ModelChoice.OnDisk(Path.of(folder).toAbsolutePath().normalize()));
    }
    return url.isBlank() ? Optional.empty() : Optional.of(endpoint());
  }

  private ModelChoice endpoint() {
    if (name.isBlank()) {
      throw wrong("noem bij --embedding-url ook het model, met --embedding-name");
    }
    return new ModelChoice.Endpoint(
        Address.of("--embedding-url", url, spec.commandLine()),
        name,
        Optional.of(key).filter(given -> !given.isBlank()));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
