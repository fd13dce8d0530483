package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.ServiceUnavailableResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnstileTest {

  private static final int ALL = 2 * Runtime.getRuntime().availableProcessors();

  @Test
  void whoWaitsTooLongIsToldAndWhoComesLaterPasses() throws Exception {
    Turnstile turnstile = Turnstile.of(Duration.ofMillis(50));
    CountDownLatch inside = new CountDownLatch(ALL);
    CountDownLatch done = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var working =
          IntStream.range(0, ALL)
              .<Future<Boolean>>mapToObj(i -> threads.submit(() -> stay(turnstile, inside, done)))
              .toList();
      inside.await();
      assertThatThrownBy(() -> turnstile.pass(() -> "te laat"))
          .isInstanceOf(ServiceUnavailableResponse.class);
      done.countDown();
      for (Future<Boolean> each : working) {
        assertThat(each.get()).isTrue();
      }
    }
    assertThat(turnstile.<String>pass(() -> "op tijd")).isEqualTo("op tijd");
  }

  private static boolean stay(Turnstile turnstile, CountDownLatch inside, CountDownLatch done) {
    return turnstile.pass(
        () -> {
          inside.countDown();
          try {
            done.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return true;
        });
  }

  @Test
  void whatFailsGivesItsTurnBack() {
    Turnstile turnstile = Turnstile.of(Duration.ofMillis(50));
    for (int i = 0; i <= ALL; i++) {
      assertThatThrownBy(
              () ->
                  turnstile.pass(
                      () -> {
                        throw new IllegalStateException("kapot");
                      }))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
