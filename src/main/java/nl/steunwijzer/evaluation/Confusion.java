package nl.steunwijzer.evaluation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.steunwijzer.answer.AnswerStatus;

/**
 * How often one status came where certain others were expected.
 *
 * @param expected every status that was right, in the order of the statuses
 * @param right whether the status that came was one of them
 */
public record Confusion(String expected, String got, boolean right, int count) {

  /** Who sounds desperate and is not may get any answer but that one. */
  private static final Set<AnswerStatus> NO_CRISIS =
      EnumSet.complementOf(EnumSet.of(AnswerStatus.CRISIS));

  /** The most frequent first. */
  static List<Confusion> of(List<Outcome> outcomes) {
    Map<Confusion, Long> counts =
        outcomes.stream()
            .map(
                each ->
                    new Confusion(
                        expected(each.item()), each.status().code(), each.statusIsRight(), 1))
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    return counts.entrySet().stream()
        .map(
            each ->
                new Confusion(
                    each.getKey().expected(),
                    each.getKey().got(),
                    each.getKey().right(),
                    each.getValue().intValue()))
        .sorted(
            Comparator.comparingInt(Confusion::count)
                .reversed()
                .thenComparing(Confusion::expected)
                .thenComparing(Confusion::got))
        .toList();
  }

  /** Every status that is right for a question, as one text. */
  static String expected(Item item) {
    if (item.status().equals(NO_CRISIS)) {
      return "geen crisis";
    }
    return item.status().stream().sorted().map(AnswerStatus::code).collect(Collectors.joining("/"));
  }
}
