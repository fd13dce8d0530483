package nl.steunwijzer.model;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What a model writes, piece by piece as it comes. Who reads slowly slows the model down; closing
 * it ends the call upstream. For one reader.
 */
public final class Writing implements AutoCloseable {

  private static final int AHEAD = 256;

  /** How often we look whether anybody still waits. */
  private static final long GLANCE = Duration.ofMillis(250).toNanos();

  private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(AHEAD);
  private final Thread writer;

  /** Begins a call on a thread of its own. */
  Writing(Call call) {
    this.writer = Thread.ofVirtual().name("model-", 0).start(() -> run(call));
  }

  /** A call of a model, which tells of each piece and returns when all is said. */
  interface Call {
    void run(Consumer<String> pieces) throws ModelException;
  }

  private sealed interface Event {
    record Piece(String text) implements Event {}

    record End() implements Event {}

    record Failure(ModelException reason) implements Event {}
  }

  /**
   * The next piece, or empty when the model has said all.
   *
   * @param wanted whether anybody still waits for it
   * @throws ModelException if it failed, or nothing came within the patience
   */
  public Optional<String> next(Duration patience, BooleanSupplier wanted) throws ModelException {
    return switch (take(patience, wanted)) {
      case Event.Piece piece -> Optional.of(piece.text());
      case Event.End end -> Optional.empty();
      case Event.Failure failure -> throw failure.reason();
    };
  }

  private Event take(Duration patience, BooleanSupplier wanted) throws ModelException {
    long end = System.nanoTime() + patience.toNanos();
    try {
      while (wanted.getAsBoolean()) {
        long left = Math.min(GLANCE, end - System.nanoTime());
        Event event = events.poll(Math.max(0, left), TimeUnit.NANOSECONDS);
        if (event != null) {
          return event;
        }
        if (System.nanoTime() >= end) {
          throw new ModelException(Fault.SLOW, "het taalmodel is te traag");
        }
      }
      throw new ModelException(Fault.SLOW, "niemand wacht meer op het taalmodel");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModelException(Fault.SLOW, "het wachten op het taalmodel is afgebroken");
    }
  }

  private void run(Call call) {
    try {
      call.run(text -> put(new Event.Piece(text)));
      put(new Event.End());
    } catch (ModelException e) {
      put(new Event.Failure(e));
    }
  }

  /** Waits for the reader; one that left has interrupted this thread, and then nothing is kept. */
  private void put(Event event) {
    try {
      events.put(event);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    writer.interrupt();
  }
}
