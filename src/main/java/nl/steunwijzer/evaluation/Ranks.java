package nl.steunwijzer.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How good an order of topics is for a question. */
final class Ranks {

  private static final int RIGHT = 2;
  private static final int HELPS = 1;

  private Ranks() {}

  /** 1 if a right topic is among the first, else 0. */
  static double recall(List<String> ranked, Item item, int places) {
    return ranked.stream().limit(places).anyMatch(item.first()::contains) ? 1 : 0;
  }

  /**
   * Gain by place against that of the best order. The right topics of a question stand for each
   * other: the best order begins with one of them, followed by what helps besides.
   */
  static double ndcg(List<String> ranked, Item item, int places) {
    List<Integer> best =
        Stream.concat(Stream.of(RIGHT), item.also().stream().map(slug -> HELPS))
            .sorted(Comparator.reverseOrder())
            .toList();
    return Math.min(1, dcg(gains(ranked, item), places) / dcg(best, places));
  }

  private static List<Integer> gains(List<String> ranked, Item item) {
    return ranked.stream().map(slug -> gain(slug, item)).toList();
  }

  private static int gain(String slug, Item item) {
    if (item.first().contains(slug)) {
      return RIGHT;
    }
    return item.also().contains(slug) ? HELPS : 0;
  }

  private static double dcg(List<Integer> gains, int places) {
    return IntStream.range(0, Math.min(places, gains.size()))
        .mapToDouble(i -> gains.get(i) * Math.log(2) / Math.log(i + 2))
        .sum();
  }
}
