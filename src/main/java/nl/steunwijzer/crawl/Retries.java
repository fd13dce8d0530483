package nl.steunwijzer.crawl;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.utils.DateUtils;

/** Which replies are worth asking again, how often, and how long to wait before. */
final class Retries {

  private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
  private static final double GROWTH = 2;
  private static final double JITTER = 0.5;

  private final InstantSource clock;
  private final Duration longestWait;
  private final Retry retry;

  Retries(FetchSettings settings, InstantSource clock) {
    this.clock = clock;
    this.longestWait = settings.longestWait();
    IntervalFunction growing =
        IntervalFunction.ofExponentialRandomBackoff(FIRST_WAIT, GROWTH, JITTER, longestWait);
    this.retry =
        Retry.of(
            "fetch",
            RetryConfig.<Reply>custom()
                .maxAttempts(settings.retries() + 1)
                .retryOnResult(this::isPassing)
                .intervalBiFunction((attempt, outcome) -> wait(growing.apply(attempt), outcome))
                .build());
  }

  /** For one request: tells after each reply how many milliseconds to wait, or -1 to stop. */
  Retry.AsyncContext<Reply> begin() {
    return retry.asyncContext();
  }

  private boolean isPassing(Reply reply) {
    return switch (reply) {
      case Reply.NoAnswer none -> none.again();
      case Reply.Refused refused -> false;
      case Reply.Answer answer ->
          PASSING.contains(answer.status())
              && retryAfter(answer).orElse(Duration.ZERO).compareTo(longestWait) <= 0;
    };
  }

  private long wait(long growing, Either<Throwable, Reply> outcome) {
    return outcome.isRight() && outcome.get() instanceof Reply.Answer answer
        ? Math.max(growing, retryAfter(answer).orElse(Duration.ZERO).toMillis())
        : growing;
  }

  /** What the server asks, in seconds or as a date. */
  private Optional<Duration> retryAfter(Reply.Answer answer) {
    return answer.head().retryAfter().flatMap(text -> seconds(text).or(() -> untilDate(text)));
  }

  private static Optional<Duration> seconds(String text) {
    // More digits than that are years.
    return text.matches("\\d{1,9}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
        : Optional.empty();
  }

  private Optional<Duration> untilDate(String text) {
    Instant date = DateUtils.parseStandardDate(text);
    return Optional.ofNullable(date).map(until -> Duration.between(clock.instant(), until));
  }
}
