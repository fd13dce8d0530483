package nl.steunwijzer.dense;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A model in use: turns texts into vectors. Thread-safe. */
final class Embedder {

  /** How long somebody who asked something waits for a vector before words alone decide. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private final EmbeddingModel forPassages;
  private final EmbeddingModel forQuestions;
  private final Prefixes prefixes;
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * @param forPassages may take its time
   * @param forQuestions the same model, in a hurry
   */
  Embedder(EmbeddingModel forPassages, EmbeddingModel forQuestions, Prefixes prefixes) {
    this.forPassages = forPassages;
    this.forQuestions = forQuestions;
    this.prefixes = prefixes;
  }

  /** The vectors of passages, in their order and of one length. */
  List<float[]> passages(List<String> texts) throws ModelException {
    List<TextSegment> segments =
        texts.stream().map(text -> TextSegment.from(prefixes.passage() + text)).toList();
    List<float[]> vectors =
        asked(() -> forPassages.embedAll(segments).content()).stream()
            .map(Embedding::vector)
            .toList();
    boolean one = vectors.stream().map(vector -> vector.length).distinct().count() == 1;
    if (vectors.size() != texts.size() || !one || !vectors.stream().allMatch(Embedder::isSound)) {
      throw new ModelException("het zoekmodel geeft vectoren die niet bij de teksten passen");
    }
    return vectors;
  }

  /** The vector of a question, within {@link #PATIENCE}. */
  float[] question(String text) throws ModelException {
    // The client's own limit ends when an answer begins; this one when it is whole.
    Future<float[]> vector =
        executor.submit(
            () -> asked(() -> forQuestions.embed(prefixes.question() + text).content()).vector());
    try {
      float[] found = vector.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (!isSound(found)) {
        throw new ModelException("het zoekmodel geeft een vector zonder richting");
      }
      return found;
    } catch (TimeoutException e) {
      vector.cancel(true);
      throw new ModelException(
          "het zoekmodel antwoordt niet binnen %d seconden".formatted(PATIENCE.toSeconds()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModelException("het wachten op het zoekmodel is afgebroken", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ModelException known
          ? known
          : new ModelException("het zoekmodel antwoordt niet", e);
    }
  }

  /** The angle to a vector without length means nothing. */
  private static boolean isSound(float[] vector) {
    double length = 0;
    for (float each : vector) {
      length += each * each;
    }
    return Double.isFinite(length) && length > 0;
  }

  /** What others say about a failure is not passed on: it may repeat the key. */
  private static <T> T asked(Callable<T> question) throws ModelException {
    try {
      return question.call();
    } catch (Exception e) {
      throw new ModelException(
          Stream.iterate((Throwable) e, cause -> cause != null, Throwable::getCause)
              .filter(HttpException.class::isInstance)
              .map(HttpException.class::cast)
              .map(http -> "het zoekmodel antwoordt met fout %d".formatted(http.statusCode()))
              .findFirst()
              .orElse("het zoekmodel antwoordt niet"),
          e);
    }
  }
}
