package nl.steunwijzer.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Generator;
import nl.steunwijzer.evaluation.Evaluation;
import nl.steunwijzer.model.LanguageModel;

/** How many answers a model wrote, how many in part, and how many the program did. */
final class WritersText {

  private final Map<Generator, Long> counts;
  private final String model;

  WritersText(Evaluation evaluation, LanguageModel model) {
    this.counts = evaluation.generators();
    this.model = model.settings().name();
  }

  /** A table, line by line. */
  List<String> lines() {
    long all = counts.values().stream().mapToLong(count -> count).sum();
    TextTable table = new TextTable(List.of("geschreven door " + model, "keer", "deel"));
    counts.forEach((by, count) -> table.add(List.of(by.code(), "" + count, share(count, all))));
    return Stream.concat(table.lines().stream(), Stream.of("")).toList();
  }

  private static String share(long count, long all) {
    return String.format(Locale.of("nl"), "%.1f%%", 100.0 * count / all);
  }
}
