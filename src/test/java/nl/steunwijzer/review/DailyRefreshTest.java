package nl.steunwijzer.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The run that nobody starts. */
@Timeout(20)
class DailyRefreshTest {

  private static final Clock NIGHT =
      Clock.fixed(Instant.parse("2026-11-21T03:30:00Z"), ZoneOffset.UTC);
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-21T12:30:00Z"), ZoneOffset.UTC);
  private static final Duration GLANCE = Duration.ofMillis(1);
  private static final Refresh.Summary NOTHING = new Refresh.Summary(0, 0, 0);

  @TempDir private Path data;

  private ReviewStore store;

  @BeforeEach
  void open() {
    store = ReviewStore.open(data);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void runsOnceANight() throws InterruptedException {
    AtomicInteger runs = new AtomicInteger();
    CountDownLatch ran = new CountDownLatch(1);
    DailyRefresh.Job job =
        () -> {
          runs.incrementAndGet();
          ran.countDown();
          return NOTHING;
        };
    try (DailyRefresh daily = DailyRefresh.start(store, data, job, NIGHT, GLANCE)) {
      assertThat(daily).isNotNull();
      assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
      Thread.sleep(50);
    }
    assertThat(runs).hasValue(1);
  }

  @Test
  void runOfAnEarlierStartCounts() throws InterruptedException {
    store.noteRun(NIGHT.instant().minus(Duration.ofMinutes(5)));
    AtomicInteger runs = new AtomicInteger();
    try (DailyRefresh daily = DailyRefresh.start(store, data, counting(runs), NIGHT, GLANCE)) {
      assertThat(daily).isNotNull();
      Thread.sleep(50);
    }
    assertThat(runs).hasValue(0);
  }

  @Test
  void doesNothingAtStartByDay() throws InterruptedException {
    AtomicInteger runs = new AtomicInteger();
    try (DailyRefresh daily = DailyRefresh.start(store, data, counting(runs), DAY, GLANCE)) {
      assertThat(daily).isNotNull();
      Thread.sleep(50);
    }
    assertThat(runs).hasValue(0);
  }

  private static DailyRefresh.Job counting(AtomicInteger runs) {
    return () -> {
      runs.incrementAndGet();
      return NOTHING;
    };
  }

  @Test
  void runThatFailsDoesNotEndTheServerNorIsTriedAtOnce() throws InterruptedException {
    CountDownLatch tried = new CountDownLatch(1);
    AtomicInteger runs = new AtomicInteger();
    DailyRefresh.Job failing =
        () -> {
          runs.incrementAndGet();
          tried.countDown();
          throw new IOException("de map met kaarten is weg");
        };
    try (DailyRefresh daily = DailyRefresh.start(store, data, failing, NIGHT, GLANCE)) {
      assertThat(daily).isNotNull();
      assertThat(tried.await(10, TimeUnit.SECONDS)).isTrue();
      Thread.sleep(50);
    }
    assertThat(runs).hasValue(1);
  }

  @Test
  void doesNotRunBesideAnother() throws IOException, InterruptedException {
    AtomicInteger runs = new AtomicInteger();
    try (RunLock lock = RunLock.take(data).orElseThrow();
        DailyRefresh daily = DailyRefresh.start(store, data, counting(runs), NIGHT, GLANCE)) {
      assertThat(lock).isNotNull();
      assertThat(daily).isNotNull();
      Thread.sleep(50);
    }
    assertThat(runs).hasValue(0);
  }

  @Test
  void closingStopsARun() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    DailyRefresh.Job endless =
        () -> {
          begun.countDown();
          try {
            Thread.sleep(Duration.ofDays(1));
            return NOTHING;
          } finally {
            stopped.countDown();
          }
        };
    DailyRefresh daily = DailyRefresh.start(store, data, endless, NIGHT, GLANCE);
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    daily.close();
    assertThat(stopped.getCount()).isZero();
  }
}
