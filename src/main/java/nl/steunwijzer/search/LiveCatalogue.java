package nl.steunwijzer.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
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
    } catch (IOException | RuntimeException e) {
      LOG.warn("Cards could not be read again; the earlier ones stay", e);
    }
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
