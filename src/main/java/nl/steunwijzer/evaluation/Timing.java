package nl.steunwijzer.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How long something took, in milliseconds.
 *
 * @param times how often it was done
 * @param median the half took no longer
 * @param p95 nineteen of twenty took no longer
 */
public record Timing(int times, double median, double p95) {

  private static final double NANOS = 1_000_000;
  private static final int SAMPLE = 100;

  /** Does something to each in turn: nothing else runs that would slow it down. */
  static <T> Timing of(List<T> all, Consumer<T> work) {
    double[] millis = new double[all.size()];
    for (int i = 0; i < millis.length; i++) {
      long begin = System.nanoTime();
      work.accept(all.get(i));
      millis[i] = (System.nanoTime() - begin) / NANOS;
    }
    Arrays.sort(millis);
    return new Timing(millis.length, at(millis, 0.5), at(millis, 0.95));
  }

  /** Some of all, evenly spread: enough to see how long they take. */
  static <T> List<T> sample(List<T> all) {
    int step = Math.ceilDiv(Math.max(1, all.size()), SAMPLE);
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
  }
}
