package nl.steunwijzer.dense;

import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Which model turns texts into vectors, as the owner of the program has named it. */
public sealed interface ModelChoice {

  /** Begins to use the model. */
  Embedder open() throws ModelException;

  /** What tells vectors of this model from those of any other. */
  String identity();

  /**
   * A model on disk, run by ONNX Runtime. Its vectors are the mean of those of the tokens, as all
   * models need that the documentation names.
   *
   * @param path a folder with {@code model.onnx} and {@code tokenizer.json}
   */
  record OnDisk(Path path) implements ModelChoice {

    private static final String MODEL = "model.onnx";
    private static final String TOKENIZER = "tokenizer.json";

    @Override
    public Embedder open() throws ModelException {
      for (String file : new String[] {MODEL, TOKENIZER}) {
        if (!Files.isRegularFile(path.resolve(file))) {
          throw new ModelException(
              "in de map %s van het zoekmodel staat geen %s".formatted(path, file));
        }
      }
      // The tokenizer would otherwise tell its makers that it runs, and fetch drivers for a GPU.
      System.setProperty("ai.djl.offline", "true");
      try {
        OnnxEmbeddingModel model =
            // One text at a time: the runtime itself already spreads a text over all cores.
            new OnnxEmbeddingModel(
                path.resolve(MODEL), path.resolve(TOKENIZER), PoolingMode.MEAN, Runnable::run);
        return new Embedder(model, model, Prefixes.of(path.getFileName().toString()));
      } catch (RuntimeException e) {
        throw new ModelException("het zoekmodel in %s kan niet worden gelezen".formatted(path), e);
      } catch (LinkageError e) {
        throw new ModelException("ONNX Runtime werkt niet op dit systeem", e);
      }
    }

    /** Another file has another size or moment; reading half a gigabyte to be sure takes long. */
    @Override
    public String identity() {
      return path.toAbsolutePath().normalize() + " " + stamp(MODEL) + " " + stamp(TOKENIZER);
    }

    private String stamp(String file) {
      try {
        Path place = path.resolve(file);
        return Files.size(place) + " " + Files.getLastModifiedTime(place);
      } catch (IOException e) {
        return "";
      }
    }
  }

  /**
   * A model behind an address that speaks as OpenAI does. Questions are sent there.
   *
   * @param url up to and without {@code /embeddings}
   * @param name of the model
   * @param key by which the address knows us; never told to anyone else
   */
  record Endpoint(URI url, String name, Optional<String> key) implements ModelChoice {

    /** For a pile of passages; nobody waits for it. */
    private static final Duration PASSAGES = Duration.ofSeconds(60);

    @Override
    public Embedder open() {
      return new Embedder(client(PASSAGES), client(Embedder.PATIENCE), Prefixes.of(name));
    }

    private OpenAiEmbeddingModel client(Duration timeout) {
      return OpenAiEmbeddingModel.builder()
          .baseUrl(url.toString())
          .modelName(name)
          // Addresses of one's own often ask for no key, but the client wants one.
          .apiKey(key.orElse("none"))
          .timeout(timeout)
          .maxRetries(0)
          .build();
    }

    @Override
    public String identity() {
      return url + " " + name;
    }

    @Override
    public String toString() {
      return "Endpoint[url=%s, name=%s]".formatted(url, name);
    }
  }
}
