package nl.steunwijzer.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.steunwijzer.library.DocumentStore;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The documents of the moment: what any program adds to the store can be found here soon after. If
 * another program already keeps the index, this one reads along.
 */
public final class LiveDocuments implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveDocuments.class);

  /** An added document must be found within two seconds. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Supplier<Catalogue> catalogues;
  private final Optional<DocumentIndex> index;
  private final DocumentReader reader;

  /** What went wrong the last time; empty if nothing did. */
  private String failure = "";

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;

  private LiveDocuments(
      Supplier<Catalogue> catalogues, Optional<DocumentIndex> index, DocumentReader reader) {
    this.catalogues = catalogues;
    this.index = index;
    this.reader = reader;
    this.thread = Thread.ofVirtual().name("documents-follower").unstarted(this::run);
  }

  /**
   * Opens the index in a folder of its own and brings it up to date.
   *
   * @param version of the program: another one makes the index anew
   * @throws IOException if the index can be neither written nor read
   */
  public static LiveDocuments open(
      Path folder, DocumentStore store, Supplier<Catalogue> catalogues, String version)
      throws IOException {
    Optional<DocumentIndex> index = writable(folder, store, version);
    if (index.isPresent()) {
      index.get().follow(catalogues.get().analyses());
    }
    return new LiveDocuments(catalogues, index, DocumentReader.open(folder, store));
  }

  private static Optional<DocumentIndex> writable(Path folder, DocumentStore store, String version)
      throws IOException {
    try {
      return Optional.of(DocumentIndex.open(folder, store, version));
    } catch (LockObtainFailedException e) {
      LOG.debug("Another program keeps the index of the documents", e);
      return Optional.empty();
    }
  }

  /** Begins to follow the store in the background. */
  public LiveDocuments following() {
    thread.start();
    return this;
  }

  /** What can be searched. */
  public DocumentSearch search() {
    return reader;
  }

  private void run() {
    try {
      while (!stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        catchUp();
      }
    } catch (InterruptedException e) {
      LOG.debug("No longer following the documents");
    }
  }

  /** Takes in now what was added; without a call this happens within a second. */
  public synchronized void catchUp() {
    try {
      if (index.isPresent()) {
        index.get().follow(catalogues.get().analyses());
      }
      reader.refresh();
      failure = "";
    } catch (IOException | RuntimeException e) {
      tellOnce(e);
    }
  }

  /** A full disk fails again every half second, and is told when it begins. */
  private void tellOnce(Exception e) {
    String what = e.toString();
    if (!what.equals(failure)) {
      LOG.warn("New documents cannot be taken in yet; trying again: {}", what);
    }
    failure = what;
  }

  /** Waits for what is being taken in: an interrupted index would have to be made anew. */
  @Override
  public void close() throws IOException {
    stopping.countDown();
    try {
      if (thread.getState() != Thread.State.NEW) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    reader.close();
    if (index.isPresent()) {
      index.get().close();
    }
  }
}
