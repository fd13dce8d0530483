package nl.steunwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.steunwijzer.knowledge.CardText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCommandTest {

  @TempDir private Path cards;

  @BeforeEach
  void writeCards() {
    CardText.at("financiering", "fietslening")
        .with("name", "Fietslening")
        .with("abbreviation", "FL")
        .with("summary", "Een lening voor een fiets.")
        .writeTo(cards);
    CardText.at("schulden", "fietsschuld").with("name", "Fietsschuld").writeTo(cards);
    CardText.at("loketten", "klompenloket").with("name", "Klompenloket").writeTo(cards);
  }

  private Run search(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "search";
    all[1] = "--knowledge";
    all[2] = cards.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.of(all);
  }

  @Test
  void topicThatFitsIsPrintedOnOneLine() {
    Run run = search("fietslening");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().getFirst())
        .matches("fietslening +Fietslening \\(FL\\) · open · Een lening voor een fiets\\.");
  }

  @Test
  void onlyTopicsThatFitArePrinted() {
    assertThat(search("klompenloket").lines()).singleElement().asString().startsWith("klompen");
  }

  @Test
  void withoutWordsAllTopicsArePrintedByName() {
    assertThat(search().lines())
        .extracting(line -> line.split(" ")[0])
        .containsExactly("fietslening", "fietsschuld", "klompenloket");
  }

  @Test
  void limitIsTheMostThatIsPrinted() {
    assertThat(search("--limit", "2").lines()).hasSize(2);
  }

  @Test
  void nothingFoundIsNoFailure() {
    Run run = search("qqxyzzy");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"veel", "0", "-1"})
  void limitThatIsNoCountIsRefused(String limit) {
    Run run = search("fiets", "--limit", limit);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("--limit");
  }
}
