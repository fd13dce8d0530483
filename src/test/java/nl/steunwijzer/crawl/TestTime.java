package nl.steunwijzer.crawl;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that goes on only when somebody rests, and tells how long each rest was. */
final class TestTime implements InstantSource, Pauses {

  private final List<Duration> rests = new CopyOnWriteArrayList<>();
  private volatile Instant now = Instant.parse("2026-11-21T12:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public synchronized void rest(Duration pause) {
    rests.add(pause);
    now = now.plus(pause);
  }

  /** Lets time pass without a rest. */
  synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  /** Every rest, in order. */
  List<Duration> rests() {
    return rests;
  }
}
