package nl.steunwijzer.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Clients that each ask the next question as soon as the last one is answered. */
final class Clients {

  /** Who waits longer than this has gone. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int OK = 200;
  private static final int TOO_MANY = 429;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger asked = new AtomicInteger();
  private final URI answers;
  private final List<String> questions;

  Clients(URI server, List<String> questions) {
    this.answers = server.resolve("/api/v1/answers");
    this.questions = questions;
  }

  /**
   * What came of one run.
   *
   * @param micros how long each answer took; what was rejected or failed is not among them
   * @param rejected by the server, which told to come back later
   * @param failures how often by what went wrong: another status, or a connection that broke
   */
  record Outcome(
      Histogram micros, double seconds, long rejected, long timedOut, Map<String, Long> failures) {

    long failed() {
      return failures.values().stream().mapToLong(count -> count).sum();
    }

    double perSecond() {
      return micros.getTotalCount() / seconds;
    }
  }

  /** Asks for a while with so many clients at a time. */
  Outcome askFor(Duration length, int clients) {
    return ask(clients, Integer.MAX_VALUE, length);
  }

  /** Asks so many questions, four clients at a time. */
  Outcome ask(int count) {
    return ask(4, count, Duration.ofMinutes(10));
  }

  private Outcome ask(int clients, int count, Duration length) {
    Tally tally = new Tally();
    AtomicInteger left = new AtomicInteger(count);
    long begin = System.nanoTime();
    long end = begin + length.toNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, clients)
          .forEach(
              i ->
                  threads.execute(
                      () -> {
                        while (System.nanoTime() < end && left.getAndDecrement() > 0) {
                          askNext(tally);
                        }
                      }));
    }
    return tally.after((System.nanoTime() - begin) / 1e9);
  }

  private void askNext(Tally tally) {
    String question = questions.get(Math.floorMod(asked.getAndIncrement(), questions.size()));
    long begin = System.nanoTime();
    try {
      int status = http.send(request(question), BodyHandlers.ofByteArray()).statusCode();
      if (status == OK) {
        tally.micros.recordValue((System.nanoTime() - begin) / 1_000);
      } else if (status == TOO_MANY) {
        tally.rejected.increment();
      } else {
        tally.fail("status %d".formatted(status));
      }
    } catch (HttpTimeoutException e) {
      tally.timedOut.increment();
    } catch (IOException e) {
      tally.fail(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(String question) throws IOException {
    String body = new JsonMapper().writeValueAsString(Map.of("question", question));
    return HttpRequest.newBuilder(answers)
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static final class Tally {
    private final Histogram micros = new ConcurrentHistogram(3);
    private final LongAdder rejected = new LongAdder();
    private final LongAdder timedOut = new LongAdder();
    private final Map<String, Long> failures = new ConcurrentHashMap<>();

    void fail(String reason) {
      failures.merge(reason, 1L, Long::sum);
    }

    Outcome after(double seconds) {
      return new Outcome(micros, seconds, rejected.sum(), timedOut.sum(), Map.copyOf(failures));
    }
  }
}
