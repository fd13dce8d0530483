package nl.steunwijzer.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How good the program is, for whoever wants to know before using it: the figures of the test in
 * the README and in a file beside the questions. Only the program writes it, so that it cannot be
 * better than what was measured.
 */
public final class Scorecard {

  static final String BEGIN = "<!-- scorecard: written by ./steunwijzer evaluate --scorecard -->";
  static final String END = "<!-- /scorecard -->";

  private final Path readme;
  private final Path json;

  private Scorecard(Path readme, Path json) {
    this.readme = readme;
    this.json = json;
  }

  /**
   * The scorecard of a folder with cards.
   *
   * @throws IOException if the README beside it has no place for the figures
   */
  public static Scorecard of(Path knowledge) throws IOException {
    Path readme = knowledge.resolveSibling("README.md");
    String text = Files.exists(readme) ? Files.readString(readme) : "";
    if (!text.contains(BEGIN) || text.indexOf(END) < text.indexOf(BEGIN)) {
      throw new IOException(
          "%s mist de regels '%s' en '%s', waartussen de cijfers komen"
              .formatted(readme, BEGIN, END));
    }
    return new Scorecard(readme, json(knowledge));
  }

  /** What stands in the file beside the questions; empty if there is none that can be read. */
  public static Optional<Measurement> read(Path knowledge) {
    return Json.read(json(knowledge), Measurement.class);
  }

  private static Path json(Path knowledge) {
    return knowledge.resolve("evaluation").resolve("scorecard.json");
  }

  /**
   * Writes the figures of the test in both places.
   *
   * @throws IOException if that fails
   */
  public void write(Measurement test) throws IOException {
    Json.write(json, test);
    String text = Files.readString(readme);
    Files.writeString(
        readme,
        text.substring(0, text.indexOf(BEGIN) + BEGIN.length())
            + "\n\n"
            + markdown(test)
            + "\n"
            + text.substring(text.indexOf(END)));
  }

  private static String markdown(Measurement test) {
    String measures =
        Stream.of(Measure.values())
            .flatMap(each -> test.total().find(each).map(value -> line(each, value)).stream())
            .collect(Collectors.joining());
    String rankings = test.rankings().stream().map(Scorecard::line).collect(Collectors.joining());
    return """
    Measured on %s over the %d questions of the test split, with %d cards (%d passages). An answer takes %s ms at the median and %s ms at the 95th percentile.

    | measure | figure | target | met |
    |---|---:|---:|---|
    %s
    The same questions and cards with what others would use; these always find something and cannot refuse.

    | ranking | first | first three | recall@5 | nDCG@10 | median ms |
    |---|---:|---:|---:|---:|---:|
    %s\
    """
        .formatted(
            test.date(),
            test.total().questions(),
            test.cards(),
            test.passages(),
            millis(test.perAnswer().median()),
            millis(test.perAnswer().p95()),
            measures,
            rankings);
  }

  private static String line(Measure measure, double value) {
    return "| %s | %s | %s | %s |%n"
        .formatted(
            measure.english(),
            measure.write(value, Locale.ENGLISH),
            measure.writeTarget(Locale.ENGLISH),
            measure.isMetBy(value).map(met -> met ? "✓" : "✗").orElse(""));
  }

  private static String line(Ranking ranking) {
    return "| %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            ranking.name(),
            Measure.FIRST.write(ranking.first(), Locale.ENGLISH),
            Measure.AMONG_THREE.write(ranking.amongThree(), Locale.ENGLISH),
            Measure.RECALL_5.write(ranking.recall5(), Locale.ENGLISH),
            Measure.NDCG_10.write(ranking.ndcg10(), Locale.ENGLISH),
            millis(ranking.medianMs()));
  }

  private static String millis(double value) {
    return String.format(Locale.ENGLISH, "%.1f", value);
  }
}
