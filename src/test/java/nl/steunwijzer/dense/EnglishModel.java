package nl.steunwijzer.dense;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A small model that knows English only, so it is never more than a means to test. */
public final class EnglishModel {

  static final EmbeddingModel LOADED = new BgeSmallEnV15QuantizedEmbeddingModel();

  private EnglishModel() {}

  /** Writes the model as one downloads it. */
  public static Path writeTo(Path folder) {
    copy("/bge-small-en-v1.5-q.onnx", folder.resolve("model.onnx"));
    copy("/bge-small-en-v1.5-q-tokenizer.json", folder.resolve("tokenizer.json"));
    return folder;
  }

  private static void copy(String resource, Path file) {
    try (InputStream content =
        Objects.requireNonNull(EnglishModel.class.getResourceAsStream(resource))) {
      Files.createDirectories(file.getParent());
      Files.copy(content, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
