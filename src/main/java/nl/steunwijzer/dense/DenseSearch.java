package nl.steunwijzer.dense;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.search.Similarity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds topics by meaning, with a model that turns texts into vectors. Until the vectors are there,
 * and whenever the model fails, it finds nothing.
 */
public final class DenseSearch implements Similarity {

  private static final Logger LOG = LoggerFactory.getLogger(DenseSearch.class);

  private final ModelChoice choice;
  private final VectorStore store;
  private final Executor executor;
  private final Breaker breaker;
  private final QuestionVectors questions = new QuestionVectors();
  private final AtomicReference<Optional<Embedder>> embedder =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<VectorIndex>> index =
      new AtomicReference<>(Optional.empty());

  /** Cards whose vectors could not be made; tried again with a question after a pause. */
  private final AtomicReference<Optional<Knowledge>> left = new AtomicReference<>(Optional.empty());

  private DenseSearch(ModelChoice choice, Path folder, InstantSource clock, Executor executor) {
    this.choice = choice;
    this.store = new VectorStore(folder.resolve(Texts.digest(choice.identity())));
    this.executor = executor;
    this.breaker = new Breaker(clock);
  }

  /**
   * For one question: waits until all vectors are there.
   *
   * @param folder where vectors are kept, those of each model apart
   */
  public static DenseSearch waiting(ModelChoice choice, Path folder, InstantSource clock) {
    return new DenseSearch(choice, folder, clock, Runnable::run);
  }

  /**
   * For a server: makes vectors beside the questions, which words answer until then.
   *
   * @param folder where vectors are kept, those of each model apart
   */
  public static DenseSearch inBackground(ModelChoice choice, Path folder, InstantSource clock) {
    return new DenseSearch(
        choice,
        folder,
        clock,
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("vectors").factory()));
  }

  @Override
  public void follow(Knowledge cards) {
    executor.execute(() -> catchUp(cards));
  }

  private void catchUp(Knowledge cards) {
    left.set(Optional.empty());
    try {
      VectorIndex fresh = store.index(Texts.of(cards), embedder());
      Optional<VectorIndex> earlier = index.getAndSet(Optional.of(fresh));
      if (earlier.isPresent()) {
        earlier.get().close();
      }
      LOG.debug("Vectors are there");
    } catch (ModelException e) {
      left.set(Optional.of(cards));
      breaker.failed(e);
    } catch (IOException e) {
      LOG.debug("The earlier vectors cannot be closed", e);
    }
  }

  private Embedder embedder() throws ModelException {
    Optional<Embedder> known = embedder.get();
    if (known.isPresent()) {
      return known.get();
    }
    Embedder opened = choice.open();
    embedder.set(Optional.of(opened));
    return opened;
  }

  @Override
  public List<String> nearest(String question) {
    if (!breaker.allows()) {
      return List.of();
    }
    left.getAndSet(Optional.empty()).ifPresent(this::follow);
    Optional<VectorIndex> now = index.get();
    if (now.isEmpty() || question.isBlank()) {
      return List.of();
    }
    try {
      List<String> slugs = now.get().nearest(questions.get(question, embedder()));
      breaker.worked();
      return slugs;
    } catch (ModelException e) {
      breaker.failed(e);
    } catch (IOException | IllegalArgumentException e) {
      questions.forget(question);
      breaker.failed(
          new ModelException(
              "de vector van de vraag past niet bij die in %s; verwijder die map als het model nieuw is"
                  .formatted(store.folder()),
              e));
    }
    return List.of();
  }
}
