package nl.steunwijzer.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the JMH benchmarks and prints the medians, each with its ratio to the baseline of its class
 * in the same run: times differ from machine to machine, ratios hardly do.
 */
public final class Report {

  private static final Path RESULT = Path.of("target", "benchmark.json");
  private static final Set<String> BASELINES = Set.of("Answers.bareSearch", "Opening.openKept");

  private Report() {}

  /**
   * Runs all benchmarks, or those that JMH's own options choose.
   *
   * @throws RunnerException if one fails
   */
  public static void main(String[] options)
      throws RunnerException, CommandLineOptionException, IOException {
    new Runner(
            new OptionsBuilder()
                .parent(new CommandLineOptions(options))
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(RESULT.toString())
                .build())
        .run();
    print(read(RESULT), System.out);
  }

  private record Line(String name, String unit, double median, double p95, double p99) {

    static Line of(JsonNode result) {
      String name = result.path("benchmark").asText().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
      JsonNode metric = result.path("primaryMetric");
      JsonNode at = metric.path("scorePercentiles");
      return new Line(
          name,
          metric.path("scoreUnit").asText().replace("/op", ""),
          at.path("50.0").asDouble(),
          at.path("95.0").asDouble(),
          at.path("99.0").asDouble());
    }

    String group() {
      return name.substring(0, name.indexOf('.'));
    }
  }

  private static List<Line> read(Path file) throws IOException {
    JsonNode results = new JsonMapper().readTree(file.toFile());
    return StreamSupport.stream(results.spliterator(), false).map(Line::of).toList();
  }

  private static void print(List<Line> lines, PrintStream out) {
    out.printf("%n%-28s %12s %12s %12s %14s%n", "", "median", "p95", "p99", "to baseline");
    for (Line line : lines) {
      String ratio =
          lines.stream()
              .filter(other -> other.group().equals(line.group()))
              .filter(other -> BASELINES.contains(other.name()))
              .map(base -> String.format(Locale.ROOT, "%.1f x", line.median() / base.median()))
              .findFirst()
              .orElse("");
      out.printf(
          Locale.ROOT,
          "%-28s %9.2f %s %9.2f %s %9.2f %s %14s%n",
          line.name(),
          line.median(),
          line.unit(),
          line.p95(),
          line.unit(),
          line.p99(),
          line.unit(),
          ratio);
    }
  }
}
