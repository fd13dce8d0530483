package nl.steunwijzer.crawl;

import io.github.resilience4j.retry.Retry;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks one address, when its host can bear it, and again if that may help. */
final class PoliteClient implements AutoCloseable {

  private final Transport transport;
  private final Retries retries;
  private final InstantSource clock;
  private final Pauses pauses;
  private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

  PoliteClient(FetchSettings settings, Network network, InstantSource clock, Pauses pauses) {
    this.transport = new Transport(settings, network);
    this.retries = new Retries(settings, clock);
    this.clock = clock;
    this.pauses = pauses;
  }

  Reply get(URI address, Wanted wanted, Validators known, Duration pause) {
    Lane lane = lanes.computeIfAbsent(Addresses.host(address), host -> new Lane(clock, pauses));
    Retry.AsyncContext<Reply> attempts = retries.begin();
    try {
      while (true) {
        Reply reply = lane.ask(pause, () -> transport.get(address, wanted, known));
        long wait = attempts.onResult(reply);
        if (wait < 0) {
          return reply;
        }
        lane.leaveAlone(Duration.ofMillis(wait));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply.NoAnswer("het ophalen is afgebroken", false);
    }
  }

  @Override
  public void close() {
    transport.close();
  }
}
