package nl.steunwijzer.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls back when a file in the knowledge folder changes, once per burst of changes. */
public final class KnowledgeWatcher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KnowledgeWatcher.class);

  /** Editors write a file in several steps; we wait until it has been quiet for this long. */
  private static final long QUIET_MILLIS = 200;

  private final WatchService watch;
  private final Path folder;
  private final Runnable onChange;
  private final Thread thread;

  private KnowledgeWatcher(WatchService watch, Path folder, Runnable onChange) {
    this.watch = watch;
    this.folder = folder;
    this.onChange = onChange;
    this.thread = Thread.ofVirtual().name("knowledge-watcher").unstarted(this::run);
  }

  /**
   * Watches the folder and the folders in it until closed.
   *
   * @throws IOException if the folder cannot be watched
   */
  public static KnowledgeWatcher start(Path folder, Runnable onChange) throws IOException {
    WatchService watch = folder.getFileSystem().newWatchService();
    KnowledgeWatcher watcher = new KnowledgeWatcher(watch, folder, onChange);
    watcher.registerFolders();
    watcher.thread.start();
    return watcher;
  }

  private void registerFolders() throws IOException {
    try (Stream<Path> folders = Files.walk(folder)) {
      for (Path each : folders.filter(Files::isDirectory).toList()) {
        each.register(
            watch,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    }
  }

  private void run() {
    try {
      while (true) {
        drain(watch.take());
        registerFoldersIfPossible();
        onChange.run();
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      LOG.debug("No longer watching {}", folder);
    }
  }

  /** A folder may vanish while we walk; the next change tries again. */
  private void registerFoldersIfPossible() {
    try {
      registerFolders();
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("Not all folders of {} can be watched", folder, e);
    }
  }

  private void drain(WatchKey first) throws InterruptedException {
    WatchKey key = first;
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = watch.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void close() throws IOException {
    watch.close();
    thread.interrupt();
  }
}
