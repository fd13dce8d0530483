package nl.steunwijzer.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The folder with what came of the last evaluation of each set. */
public final class Results {

  private static final List<String> COLUMNS =
      List.of(
          "nummer",
          "thema",
          "soort",
          "vraag",
          "verwacht",
          "gekregen",
          "goede onderwerpen",
          "eerste vijf gevonden",
          "plaats van het goede",
          "cijfers die ontbreken",
          "oordeel");
  private static final int SHOWN = 5;

  private final Path folder;

  /** Results in a folder that exists. */
  public Results(Path folder) {
    this.folder = folder;
  }

  /** All sets by name, as they stand in the file. */
  private record Summary(Map<String, Measurement> sets) {}

  /** The last measurement of a set; empty if there is none that can be read. */
  public Optional<Measurement> last(String set) {
    return Optional.ofNullable(read().get(set));
  }

  private Map<String, Measurement> read() {
    return Json.read(summary(), Summary.class).map(Summary::sets).orElse(Map.of());
  }

  private Path summary() {
    return folder.resolve("summary.json");
  }

  /**
   * Keeps a measurement as the last one of its set, with a table of all questions.
   *
   * @throws IOException if the files cannot be written
   */
  public void keep(QuestionSet set, Evaluation evaluation, Measurement measurement)
      throws IOException {
    Map<String, Measurement> all = new TreeMap<>(read());
    all.put(set.name(), measurement);
    Json.write(summary(), new Summary(all));
    Files.write(
        folder.resolve("questions-%s.tsv".formatted(set.name())),
        set.isHidden() ? onlyVerdicts(evaluation) : questions(evaluation));
  }

  /**
   * Of the test only what was right: whoever reads its questions while improving the program
   * improves it for those questions, and then the test no longer tells how it does on others.
   */
  private static List<String> onlyVerdicts(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    lines.add("nummer\toordeel");
    evaluation.outcomes().stream()
        .map(each -> each.item().id() + "\t" + (each.isRight() ? "goed" : "fout"))
        .forEach(lines::add);
    return lines;
  }

  private static List<String> questions(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", COLUMNS));
    evaluation.outcomes().stream().map(Results::line).forEach(lines::add);
    return lines;
  }

  private static String line(Outcome outcome) {
    Item item = outcome.item();
    List<String> asked = new ArrayList<>(item.history());
    asked.add(item.question());
    return String.join(
        "\t",
        item.id(),
        outcome.theme(),
        item.kind(),
        String.join(" > ", asked).replaceAll("\\s+", " "),
        Confusion.expected(item),
        outcome.status().code(),
        String.join(" ", item.first()),
        String.join(" ", outcome.ranked().stream().limit(SHOWN).toList()),
        outcome.place().isPresent() ? String.valueOf(outcome.place().getAsInt()) : "",
        String.join(" | ", outcome.missing()),
        outcome.verdict().word());
  }
}
