package nl.steunwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeWatcherTest {

  private final BlockingQueue<Set<String>> calls = new LinkedBlockingQueue<>();
  private final Path folder;
  private final Path theme;
  private final KnowledgeWatcher watcher;

  KnowledgeWatcherTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.theme = Files.createDirectory(folder.resolve("financiering"));
    Files.writeString(theme.resolve("bmkb.md"), "oud");
    this.watcher = KnowledgeWatcher.start(folder, () -> calls.add(files()));
  }

  @AfterEach
  void close() throws IOException {
    watcher.close();
  }

  private Set<String> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that stood in the folder at the next call. */
  private @Nullable Set<String> nextCall() throws InterruptedException {
    return calls.poll(30, TimeUnit.SECONDS);
  }

  private @Nullable Set<String> soonCall() throws InterruptedException {
    return calls.poll(1, TimeUnit.SECONDS);
  }

  @Test
  void changedFileIsNoticed() throws Exception {
    Files.writeString(theme.resolve("bmkb.md"), "nieuw");

    assertThat(nextCall()).containsExactly("bmkb.md");
  }

  @Test
  void newFileIsNoticed() throws Exception {
    Files.writeString(theme.resolve("qredits.md"), "nieuw");

    assertThat(nextCall()).containsExactlyInAnyOrder("bmkb.md", "qredits.md");
  }

  @Test
  void deletedFileIsNoticed() throws Exception {
    Files.delete(theme.resolve("bmkb.md"));

    assertThat(nextCall()).isEmpty();
  }

  @Test
  void replacedFileIsNoticed() throws Exception {
    Path beside = Files.writeString(folder.resolve("bmkb.tmp"), "nieuw");
    assertThat(nextCall()).contains("bmkb.tmp");

    Files.move(beside, theme.resolve("new.md"));

    assertThat(nextCall()).containsExactlyInAnyOrder("bmkb.md", "new.md");
  }

  @Test
  void newFolderIsNoticedWithTheFilesInIt() throws Exception {
    Path debts = Files.createDirectory(folder.resolve("schulden"));
    Files.writeString(debts.resolve("wsnp.md"), "nieuw");

    assertThat(nextCall()).contains("wsnp.md");
  }

  @Test
  void newFolderIsWatchedFromThenOn() throws Exception {
    Path debts = Files.createDirectory(folder.resolve("schulden"));
    assertThat(nextCall()).containsExactly("bmkb.md");

    Files.writeString(debts.resolve("wsnp.md"), "nieuw");

    assertThat(nextCall()).contains("wsnp.md");
  }

  @Test
  void burstOfChangesIsOneCall() throws Exception {
    watcher.close();
    Semaphore goOn = new Semaphore(0);
    KnowledgeWatcher held =
        KnowledgeWatcher.start(
            folder,
            () -> {
              calls.add(files());
              goOn.acquireUninterruptibly();
            });
    try {
      Files.writeString(theme.resolve("first.md"), "nieuw");
      assertThat(nextCall()).contains("first.md");

      Files.writeString(theme.resolve("bmkb.md"), "nieuw");
      Files.writeString(theme.resolve("qredits.md"), "nieuw");
      Files.delete(theme.resolve("first.md"));
      goOn.release(2);

      assertThat(nextCall()).containsExactlyInAnyOrder("bmkb.md", "qredits.md");
      assertThat(soonCall()).isNull();
    } finally {
      goOn.release();
      held.close();
    }
  }

  @Test
  void nothingIsNoticedAfterClosing() throws Exception {
    watcher.close();

    Files.writeString(theme.resolve("bmkb.md"), "nieuw");

    assertThat(soonCall()).isNull();
  }
}
