package nl.steunwijzer.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.steunwijzer.storage.StorageException;
import nl.steunwijzer.support.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
final class RetentionJobTest {

  @TempDir Path folder;

  @Test
  void oldConversationsAreForgottenAtStart() throws InterruptedException {
    SettableClock clock = new SettableClock();
    try (ConversationStore store = ConversationStore.open(folder, clock)) {
      String old = store.begin();
      clock.advance(Duration.ofDays(31));
      String fresh = store.begin();
      try (RetentionJob job = RetentionJob.start(store, Duration.ofDays(30))) {
        assertThat(job).isNotNull();
        while (store.exists(old)) {
          Thread.sleep(10);
        }
      }
      assertThat(store.exists(fresh)).isTrue();
    }
  }

  @Test
  void failureDoesNotEndTheJob() throws InterruptedException {
    CountDownLatch three = new CountDownLatch(3);
    Runnable failing =
        () -> {
          three.countDown();
          throw new StorageException("full", new IllegalStateException());
        };
    try (RetentionJob job = RetentionJob.start(failing, Duration.ofMillis(1))) {
      assertThat(job).isNotNull();
      assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void nothingRunsAfterClosing() throws InterruptedException {
    AtomicInteger runs = new AtomicInteger();
    RetentionJob.start(runs::incrementAndGet, Duration.ofMillis(1)).close();
    int atClosing = runs.get();
    Thread.sleep(50);
    assertThat(runs).hasValue(atClosing);
  }
}
