package nl.steunwijzer.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.steunwijzer.answer.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers that are told while they are written, as server-sent events. All of them end before the
 * server stops: Javalin 7.2 would else handle the error of each broken stream for ever.
 */
final class AnswerStreams implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerStreams.class);

  private static final int MOST = 2_000;

  /** Longer than it takes to notice that nobody wants the model to go on. */
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final Semaphore free = new Semaphore(MOST);
  private volatile boolean stopping;

  /** Whether the request takes events and not the whole answer. */
  static boolean isWantedBy(Context ctx) {
    return Optional.ofNullable(ctx.header("Accept"))
        .filter(accept -> accept.contains("text/event-stream") && !accept.contains("json"))
        .isPresent();
  }

  /**
   * Tells an answer.
   *
   * @param answer makes it, heard on the way, and gives what the last event holds
   */
  void open(Context ctx, Function<Progress, Object> answer) {
    if (stopping || !free.tryAcquire()) {
      throw new ServiceUnavailableResponse(HttpStatus.SERVICE_UNAVAILABLE.getMessage());
    }
    new SseHandler(client -> tell(client, answer)).handle(ctx);
  }

  private void tell(SseClient client, Function<Progress, Object> answer) {
    try (Heartbeat beat = Heartbeat.of(client)) {
      AnswerEvents events = new AnswerEvents(client, () -> !stopping);
      events.done(answer.apply(events));
    } catch (RuntimeException e) {
      LOG.error("An answer broke off", e);
      AnswerEvents.failed(client);
    } finally {
      client.close();
      free.release();
    }
  }

  /** Lets the open streams end, and opens no new ones. */
  @Override
  public void close() {
    stopping = true;
    try {
      if (!free.tryAcquire(MOST, FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("Some answers were still being told when the server stopped");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
