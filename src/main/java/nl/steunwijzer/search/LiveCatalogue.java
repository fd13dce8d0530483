package nl.steunwijzer.search;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.KnowledgeLoader;
import nl.steunwijzer.knowledge.KnowledgeWatcher;
import nl.steunwijzer.knowledge.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The catalogue of the moment: replaced as a whole when an editor changes a card. */
public final class LiveCatalogue implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveCatalogue.class);

  private final KnowledgeLoader loader;
  private final CatalogueStore store;
  private final AtomicReference<Catalogue> current;
  private final List<Consumer<Knowledge>> followers = new CopyOnWriteArrayList<>();
  private final KnowledgeWatcher watcher;

  private LiveCatalogue(KnowledgeLoader loader, CatalogueStore store) throws IOException {
    this.loader = loader;
    this.store = store;
    this.current = new AtomicReference<>(read());
    this.watcher = KnowledgeWatcher.start(loader.folder(), this::reload);
  }

  /**
   * Opens the catalogue of all cards and begins to watch them.
   *
   * @throws IOException if the folder cannot be read or watched
   */
  public static LiveCatalogue open(KnowledgeLoader loader, CatalogueStore store)
      throws IOException {
    return new LiveCatalogue(loader, store);
  }

  /** The newest catalogue; keep it for the length of one question. */
  public Catalogue now() {
    return current.get();
  }

  /** Shows somebody the cards as they are now, and again each time when they were read again. */
  public void show(Consumer<Knowledge> follower) {
    followers.add(follower);
    tell(follower);
  }

  /** Whoever looks on cannot keep the cards from being read. */
  private void tell(Consumer<Knowledge> follower) {
    try {
      follower.accept(now().knowledge());
    } catch (RuntimeException e) {
      LOG.warn("The cards are read, but not everybody could be told", e);
    }
  }

  private Catalogue read() throws IOException {
    Catalogue catalogue = store.open(loader);
    for (Problem problem : catalogue.knowledge().problems()) {
      LOG.warn("{}", problem);
    }
    return catalogue;
  }

  private void reload() {
    try {
      Catalogue fresh = read();
      current.set(fresh);
      LOG.info(
          "Cards read again: {} topics, {} passages",
          fresh.knowledge().bySlug().size(),
          fresh.knowledge().passageCount());
      followers.forEach(this::tell);
    } catch (IOException | RuntimeException e) {
      LOG.warn("Cards could not be read again; the earlier ones stay", e);
    }
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
