package nl.steunwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.steunwijzer.dense.EnglishModel;
import nl.steunwijzer.knowledge.CardText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is named on the command line to search by meaning. */
class EmbeddingOptionTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeCards() {
    CardText.at("financiering", "fietslening")
        .with("name", "Fietslening")
        .with("questions", "[I want to buy a bicycle]")
        .writeTo(cards());
    CardText.at("loketten", "klompenloket").with("name", "Klompenloket").writeTo(cards());
  }

  private Path cards() {
    return folder.resolve("kaarten");
  }

  private Run run(String command, String... options) {
    List<String> all = new ArrayList<>(List.of(command, "--knowledge", cards().toString()));
    all.addAll(List.of("--embedding-cache", folder.resolve("vectoren").toString()));
    all.addAll(List.of(options));
    return Run.of(all.toArray(String[]::new));
  }

  private static void assertRefused(Run run, String message) {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "ask", "search"})
  void folderAndAddressTogetherAreRefused(String command) {
    List<String> words = command.equals("serve") ? List.of() : List.of("fiets");
    List<String> options =
        new ArrayList<>(List.of("--embedding-model", "m", "--embedding-url", "http://localhost"));
    options.addAll(words);
    assertRefused(
        run(command, options.toArray(String[]::new)),
        "kies --embedding-model of --embedding-url, niet allebei");
  }

  @Test
  void addressWithoutTheNameOfAModelIsRefused() {
    assertRefused(
        run("search", "--embedding-url", "http://localhost:1/v1", "fiets"), "--embedding-name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost:8080/v1", "ftp://localhost", "http://", "http://a b", "http://%"})
  void addressThatCannotBeIsRefused(String url) {
    assertRefused(
        run("search", "--embedding-url", url, "--embedding-name", "m", "fiets"),
        "--embedding-url is ");
  }

  @Test
  void folderThatIsNotThereLeavesTheWords() {
    Run run = run("search", "--embedding-model", folder.resolve("weg").toString(), "fietslening");
    assertThat(run.exit()).isZero();
    assertThat(run.lines()).first().asString().startsWith("fietslening");
  }

  @Test
  void topicIsFoundByMeaning() {
    Path model = EnglishModel.writeTo(folder.resolve("model"));
    String[] options = {"--embedding-model", model.toString(), "two wheels"};
    assertThat(run("search", "two wheels").out()).isEmpty();
    assertThat(run("search", options).lines()).first().asString().startsWith("fietslening");
  }
}
