package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Finds the columns of a page, and the order in which they are read. */
final class Columns {

  /** Text of one column, or across columns, from top to bottom. */
  record Region(List<Span> spans) {}

  private static final int FEWEST = 4;

  /** A page of more pieces is a drawing. */
  private static final int MOST = 2_000;

  private static final float GUTTER = 6;
  private static final float MARGIN = 0.12f;

  /** Of a column, half of the lines are at least so full; of cells of a table they are not. */
  private static final float FULL = 0.55f;

  private static final float SMALL = 0.92f;

  /** Fewer than one in so many pieces may cross a gutter. */
  private static final int CROSSING = 3;

  private static final int DEEPEST = 3;

  private Columns() {}

  static List<Region> read(List<Span> spans) {
    List<Region> regions = new ArrayList<>();
    read(spans, 0, regions);
    return regions;
  }

  private static void read(List<Span> spans, int depth, List<Region> regions) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingDouble(Span::baseline).thenComparingDouble(Span::left));
    Optional<Float> gutter =
        depth < DEEPEST && spans.size() < MOST ? gutter(sorted) : Optional.empty();
    if (gutter.isEmpty()) {
      if (!sorted.isEmpty()) {
        regions.add(new Region(sorted));
      }
      return;
    }
    float x = gutter.get();
    List<Span> left = new ArrayList<>();
    List<Span> right = new ArrayList<>();
    List<Span> across = new ArrayList<>();
    for (Span span : sorted) {
      boolean crosses = span.crosses(x);
      if (!crosses) {
        endOf(across, regions);
        (span.left() < x ? left : right).add(span);
      } else {
        endOf(left, right, depth, regions);
        across.add(span);
      }
    }
    endOf(left, right, depth, regions);
    endOf(across, regions);
  }

  private static void endOf(List<Span> across, List<Region> regions) {
    if (!across.isEmpty()) {
      regions.add(new Region(List.copyOf(across)));
      across.clear();
    }
  }

  private static void endOf(List<Span> left, List<Span> right, int depth, List<Region> regions) {
    List<Span> head = headBelow(left, right);
    read(left.subList(0, left.size() - head.size()), depth + 1, regions);
    read(right, depth + 1, regions);
    endOf(head, regions);
    left.clear();
    right.clear();
  }

  /** A heading at the end of the left column, below the right one, heads what comes below both. */
  private static List<Span> headBelow(List<Span> left, List<Span> right) {
    if (left.size() < 2 || right.isEmpty()) {
      return new ArrayList<>();
    }
    Span last = left.getLast();
    Span before = left.get(left.size() - 2);
    boolean stands = last.size() > before.size() || (last.bold() && !before.bold());
    boolean below = last.baseline() > bottom(right) + last.size();
    return stands && below ? new ArrayList<>(List.of(last)) : new ArrayList<>();
  }

  /** Where white space parts the page from top to bottom, but for what stands across. */
  private static Optional<Float> gutter(List<Span> spans) {
    float from = Float.MAX_VALUE;
    float to = 0;
    for (Span span : spans) {
      from = Math.min(from, span.left());
      to = Math.max(to, span.right());
    }
    Optional<Float> best = Optional.empty();
    int fewest = spans.size() / CROSSING;
    for (Span candidate : spans) {
      float x = candidate.left() - 1;
      boolean within = x > from + MARGIN * (to - from) && x < to - MARGIN * (to - from);
      if (within) {
        int crossing = (int) spans.stream().filter(s -> s.crosses(x)).count();
        if (crossing < fewest && parts(spans, x, from, to)) {
          best = Optional.of(x);
          fewest = crossing;
        }
      }
    }
    return best;
  }

  private static boolean parts(List<Span> spans, float x, float from, float to) {
    List<Span> left = spans.stream().filter(s -> s.right() <= x).toList();
    List<Span> right = spans.stream().filter(s -> s.left() >= x).toList();
    if (left.size() < FEWEST || right.size() < FEWEST || !beside(left, right)) {
      return false;
    }
    float end = (float) left.stream().mapToDouble(Span::right).max().orElse(0);
    boolean columns =
        middle(left, Span::width) >= FULL * (end - from)
            && middle(right, Span::width) >= FULL * (to - x);
    return x - end >= GUTTER - 1 && (columns || isMargin(left, right));
  }

  /** Small print beside a text, such as the sender of a letter: one under the other. */
  private static boolean isMargin(List<Span> left, List<Span> right) {
    double edge = middle(right, Span::left);
    long aligned = right.stream().filter(s -> Math.abs(s.left() - edge) < GUTTER / 2).count();
    return aligned * 10 >= right.size() * 8L
        && middle(right, Span::size) < SMALL * middle(left, Span::size);
  }

  /** Half of the pieces have at least so much. */
  private static double middle(List<Span> spans, ToDoubleFunction<Span> measure) {
    double[] measures = spans.stream().mapToDouble(measure).sorted().toArray();
    return measures[measures.length / 2];
  }

  /** Whether two columns stand next to each other, not one above the other. */
  private static boolean beside(List<Span> left, List<Span> right) {
    double top = Math.max(top(left), top(right));
    double bottom = Math.min(bottom(left), bottom(right));
    double shorter = Math.min(bottom(left) - top(left), bottom(right) - top(right));
    return bottom - top > 0.5 * shorter;
  }

  private static double top(List<Span> spans) {
    return spans.stream().mapToDouble(Span::baseline).min().orElse(0);
  }

  private static double bottom(List<Span> spans) {
    return spans.stream().mapToDouble(Span::baseline).max().orElse(0);
  }
}
