package nl.steunwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.model.Honest;
import nl.steunwijzer.model.ModelServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final String BEGIN =
      "<!-- scorecard: written by ./steunwijzer evaluate --scorecard -->";

  @TempDir private Path home;
  private Path cards = Path.of("knowledge");
  private Path out = Path.of("out");

  @BeforeEach
  void write() throws IOException {
    cards = home.resolve("knowledge");
    out = home.resolve("out");
    CardText.at("financiering", "fietslening")
        .with("aliases", "[bakfietskrediet]")
        .withBody("## Wat is het\nMet de fietslening leen je € 500 voor een bakfiets. [^faq]\n")
        .writeTo(cards);
    CardText.at("personeel", "scholing").writeTo(cards);
    question("tuning", "a-1", "Wat is de fietslening?", "[answered]");
    question("test", "b-1", "Wat is een bakfietskrediet?", "[answered]");
  }

  private Path question(String split, String id, String question, String status)
      throws IOException {
    Path file = cards.resolve("evaluation").resolve(split).resolve("fietsen.yaml");
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file,
        """
        - id: %s
          question: %s
          language: nl
          kind: named
          status: %s
          first: [fietslening]
          figures: ['500']
          why: de kaart
        """
            .formatted(id, question, status));
  }

  private Run evaluate(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("evaluate", "--knowledge", cards.toString(), "--out", out.toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void documentsAreMeasuredWithoutAndWithTheQuestionsOfTheirPassages() throws IOException {
    Path documents = Files.createDirectories(home.resolve("documenten"));
    Files.writeString(
        documents.resolve("torens.md"),
        "# Torens\n\nDe klokkenmaker luidt op zondag drie keer en vraagt daar niets voor.\n");
    Path over = cards.resolve("evaluation/documents");
    Files.createDirectories(over.resolve("asked"));
    Files.writeString(over.resolve("tuning.yaml"), "[]");
    Files.writeString(
        over.resolve("test.yaml"),
        """
        - id: d-1
          question: Wie beiert er gratis?
          document: torens
          kind: who
          passage: De klokkenmaker luidt
          says: [klokkenmaker]
          asOf: '2026'
        """);
    Files.writeString(
        over.resolve("asked/torens.yaml"), "De klokkenmaker luidt:\n- Wie beiert er voor niets?\n");

    Run run = evaluate("--documents", documents.toString(), "--split", "test");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.lines())
        .containsSubsequence(
            "== documenten, test ==",
            "Niet bij de eerste drie: d-1",
            "== documenten, test, met vragen bij de passages ==",
            "Niet bij de eerste drie: ");
  }

  @Test
  void bothSplitsArePrintedApartWithTargets() {
    Run run = evaluate("--no-baselines");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.lines())
        .containsSubsequence(
            "== tuning: 1 vragen, 2 kaarten, 2 passages ==",
            "== test: 1 vragen, 2 kaarten, 2 passages ==",
            "Per vraag: " + out)
        .anyMatch(line -> line.matches("Goed onderwerp als eerste .* 100,0% +≥ 85,0% +✓ .*"))
        .anyMatch(line -> line.matches("fietsen +1 +100,0% .*"))
        .anyMatch(line -> line.matches("answered → answered +1 +✓"))
        .anyMatch(line -> line.matches("Steunwijzer +100,0% .*"));
  }

  @Test
  void everyQuestionOfTheTuningIsToldAndNoneOfTheTest() throws IOException {
    evaluate("--no-baselines");

    assertThat(Files.readAllLines(out.resolve("questions-tuning.tsv")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("a-1\tfietsen\tnamed\tWat is de fietslening?\tanswered\tanswered\tfietslening")
        .endsWith("\t1\t\tgoed");
    assertThat(Files.readAllLines(out.resolve("questions-test.tsv")))
        .containsExactly("nummer\toordeel", "b-1\tgoed");
    assertThat(Files.readString(out.resolve("summary.json"))).doesNotContain("bakfietskrediet");
  }

  @Test
  void secondRunStandsBesideTheFirst() throws IOException {
    evaluate("--no-baselines");
    question("tuning", "a-1", "Wat is de fietslening?", "[out-of-scope]");
    Run run = evaluate("--no-baselines", "--split", "tuning");

    assertThat(run.lines())
        .anyMatch(line -> line.matches("Alles goed +0,0% +100,0% +-100,0"))
        .anyMatch(line -> line.matches("answered → answered.*|out-of-scope → answered +1 +✗"));
    JsonNode summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
    assertThat(summary.at("/sets/tuning/total/values/right").asDouble(-1)).isZero();
    assertThat(summary.at("/sets/test/total/values/right").asDouble(-1)).isOne();
    assertThat(summary.at("/sets/test/cards").asInt()).isEqualTo(2);
  }

  @Test
  void brokenSummaryIsLeftAside() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("summary.json"), "{");

    assertThat(evaluate("--no-baselines").exit()).isZero();
    assertThat(evaluate("--no-baselines").lines())
        .anyMatch(line -> line.matches("Alles goed +100,0% +100,0% +\\+0,0"));
  }

  @Test
  void ownFilesAreMeasuredTogether() throws IOException {
    Path file =
        Files.move(
            cards.resolve("evaluation/tuning/fietsen.yaml"), home.resolve("mijn-vragen.yaml"));
    Run run = evaluate("--no-baselines", file.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.lines()).contains("== eigen: 1 vragen, 2 kaarten, 2 passages ==");
    assertThat(out.resolve("questions-eigen.tsv")).exists();
  }

  @Test
  void everyMistakeInTheQuestionsIsOneLine() throws IOException {
    Path tuning = question("tuning", "a-1", "Wat is de fietslening?", "[beantwoord]");
    Run run = evaluate("--no-baselines");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            "steunwijzer: %s:5: 'beantwoord' kan niet bij het veld 'status'".formatted(tuning));
  }

  @Test
  void badUseIsTold() {
    assertThat(evaluate("--split", "alles").exit()).isEqualTo(2);
    assertThat(evaluate("--split", "test", "vragen.yaml").exit()).isEqualTo(2);
    assertThat(evaluate("--scorecard", "--split", "test").exit()).isEqualTo(2);
    assertThat(evaluate("--scorecard", "--no-baselines").exit()).isEqualTo(2);
    assertThat(evaluate("--scorecard", "--generator", "model").exit()).isEqualTo(2);
    assertThat(evaluate("--generator", "orakel").exit()).isEqualTo(2);
    assertThat(evaluate("bestaat-niet.yaml").err())
        .isEqualTo("steunwijzer: bestaat-niet.yaml bestaat niet\n");
  }

  @Test
  void modelWritesWhereItIsAskedTo() {
    try (ModelServer server = ModelServer.with(new Honest())) {
      String url = server.url().toString();
      Run run =
          evaluate(
              "--no-baselines", "--generator", "model", "--model-url", url, "--model-name", "mini");
      assertThat(run.exit()).isZero();
      assertThat(run.lines())
          .containsSubsequence(
              "geschreven door mini  keer    deel", "model                    1  100,0%");
      assertThat(server.asked()).isNotEmpty();
    }
  }

  @Test
  void modelThatIsNamedDoesNotWriteUnlessItIsAskedTo() {
    try (ModelServer server = ModelServer.with(new Honest())) {
      String url = server.url().toString();
      Run run = evaluate("--no-baselines", "--model-url", url, "--model-name", "mini");
      assertThat(run.lines()).noneMatch(line -> line.startsWith("geschreven door"));
      assertThat(server.asked()).isEmpty();
    }
  }

  @Test
  void modelThatIsNotNamedIsTold() {
    Run run = evaluate("--no-baselines", "--generator", "model");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines())
        .containsExactly(
            "steunwijzer: --generator model vraagt ook om --model-url en --model-name"
                + " (zie steunwijzer evaluate --help)");
  }

  @Test
  void nothingToMeasureIsAFailure() throws IOException {
    Path empty = Files.createDirectory(home.resolve("leeg"));
    Run run = evaluate("--no-baselines", empty.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("steunwijzer: er zijn geen vragen om mee te meten\n");
  }

  @Test
  void folderThatCannotBeWrittenIsTold() throws IOException {
    Files.writeString(out, "een bestand");
    Run run = evaluate("--no-baselines");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly(
            "steunwijzer: in de map %s kan niet geschreven worden; kies een andere met --out"
                .formatted(out));
  }

  @Test
  void scorecardNeedsItsPlaceInTheReadme() throws IOException {
    Files.writeString(home.resolve("README.md"), "# Steunwijzer\n");
    Run run = evaluate("--scorecard");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err().lines()).singleElement().asString().contains("README.md mist", BEGIN);
  }

  @Test
  void scorecardGoesBetweenItsMarkersAndBesideTheQuestions() throws IOException {
    Path readme = home.resolve("README.md");
    Files.writeString(readme, "Voor\n" + BEGIN + "\noud\n<!-- /scorecard -->\nNa\n");
    Run run = evaluate("--scorecard");

    assertThat(run.exit()).isZero();
    assertThat(Files.readString(readme))
        .startsWith("Voor\n" + BEGIN)
        .endsWith("<!-- /scorecard -->\nNa\n")
        .doesNotContain("oud")
        .contains("| A right topic is the first of the answer | 100.0% | ≥ 85.0% | ✓ |")
        .contains("| Steunwijzer | 100.0%")
        .contains("| Lucene BM25, DutchAnalyzer | 100.0%", "| LangChain4j Easy RAG");
    assertThat(cards.resolve("evaluation/scorecard.json")).content().contains("\"rankings\"");
    assertThat(run.lines())
        .anyMatch(line -> line.matches("Lucene BM25, StandardAnalyzer +100,0% .* – +– .*"));
  }
}
