package nl.steunwijzer.web;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Writes a comment into a silent stream now and then: proxies cut what is silent, and only by
 * writing is it seen that nobody reads any more.
 */
final class Heartbeat implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final CountDownLatch ended = new CountDownLatch(1);

  private Heartbeat() {}

  static Heartbeat of(SseClient client) {
    Heartbeat beat = new Heartbeat();
    Thread.ofVirtual().start(() -> beat.run(client));
    return beat;
  }

  private void run(SseClient client) {
    try {
      while (!ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS) && !client.terminated()) {
        // Jetty takes no two writes at a time, and Javalin does not keep them apart.
        synchronized (client) {
          client.sendComment("");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
  }
}
