package nl.steunwijzer.model;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves a model alone that fails time and again, that is busy with all it can take, or that has
 * cost enough this hour. Nobody waits for a turn: the embedded composer answers at once.
 */
final class Limits {

  private static final Logger LOG = LoggerFactory.getLogger(Limits.class);

  /** So many calls are looked back upon. */
  private static final int CALLS = 10;

  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final CircuitBreaker breaker;
  private final Bulkhead atOnce;
  private final RateLimiter perHour;

  Limits(ModelSettings settings) {
    breaker =
        CircuitBreaker.of(
            "model",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS)
                .minimumNumberOfCalls(CALLS / 2)
                .waitDurationInOpenState(PAUSE)
                .permittedNumberOfCallsInHalfOpenState(1)
                .build());
    breaker
        .getEventPublisher()
        .onStateTransition(event -> LOG.warn("Model: {}", event.getStateTransition()));
    atOnce =
        Bulkhead.of(
            "model",
            BulkheadConfig.custom()
                .maxConcurrentCalls(settings.atOnce())
                .maxWaitDuration(Duration.ZERO)
                .build());
    perHour =
        RateLimiter.of(
            "model",
            RateLimiterConfig.custom()
                .limitForPeriod(settings.perHour())
                .limitRefreshPeriod(Duration.ofHours(1))
                .timeoutDuration(Duration.ZERO)
                .build());
  }

  /** Makes a call that tells of pieces, if it may be made. */
  void within(Consumer<String> pieces, Writing.Call call) throws ModelException {
    if (!atOnce.tryAcquirePermission()) {
      throw limited("het taalmodel schrijft al zo veel antwoorden als het mag");
    }
    try {
      if (!breaker.tryAcquirePermission()) {
        throw limited("het taalmodel faalde te vaak en wordt even met rust gelaten");
      }
      if (!perHour.acquirePermission()) {
        breaker.releasePermission();
        throw limited("het taalmodel heeft dit uur genoeg geschreven");
      }
      counted(pieces, call);
    } finally {
      atOnce.onComplete();
    }
  }

  /** A call that its reader ended once it said something is no fault of the model. */
  private void counted(Consumer<String> pieces, Writing.Call call) throws ModelException {
    long begin = System.nanoTime();
    AtomicBoolean saidSomething = new AtomicBoolean();
    try {
      call.run(
          piece -> {
            saidSomething.set(true);
            pieces.accept(piece);
          });
      breaker.onSuccess(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
    } catch (ModelException e) {
      if (Thread.currentThread().isInterrupted() && saidSomething.get()) {
        breaker.releasePermission();
      } else {
        breaker.onError(System.nanoTime() - begin, TimeUnit.NANOSECONDS, e);
      }
      throw e;
    }
  }

  private static ModelException limited(String message) {
    return new ModelException(Fault.LIMITED, message);
  }
}
