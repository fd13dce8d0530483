package nl.steunwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as editors and their programs leave them. */
class CardFileTest {

  private static final String NAME = "financiering/qredits.md";

  private final CardText card = CardText.at("financiering", "qredits");
  private final Path folder;

  CardFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Knowledge load(byte[] content) throws IOException {
    Files.createDirectories(folder.resolve("financiering"));
    Files.write(folder.resolve(NAME), content);
    return TestKnowledge.load(folder);
  }

  private Knowledge load(String content) throws IOException {
    return load(content.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "## Wat is het\nQredits leent geld. [^faq]\n",
        "slug: qredits\n---\n## Wat is het\n",
        "---\nslug: qredits\n",
        "\n---\nslug: qredits\n---\n"
      })
  void fileWithoutAHeadIsLeftOutAndTold(String content) throws IOException {
    Knowledge knowledge = load(content);

    assertThat(knowledge.bySlug()).isEmpty();
    assertThat(knowledge.problems())
        .containsExactly(
            new Problem(NAME, 1, "de kaart begint niet met een kop tussen twee regels ---"));
  }

  @Test
  void fileWithAnEmptyHeadIsLeftOutAndTold() throws IOException {
    Knowledge knowledge = load("---\n---\n" + card.body());

    assertThat(knowledge.bySlug()).isEmpty();
    assertThat(knowledge.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.file()).isEqualTo(NAME));
  }

  @Test
  void fileThatIsNotUtf8IsLeftOutAndTold() throws IOException {
    String accented = card.with("name", "Crédits").text();

    Knowledge knowledge = load(accented.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(knowledge.bySlug()).isEmpty();
    assertThat(knowledge.problems())
        .containsExactly(new Problem(NAME, 1, "het bestand is geen UTF-8"));
  }

  @Test
  void windowsLineEndsMakeNoDifference() throws IOException {
    Topic unix = load(card.text()).topic("qredits");

    Knowledge windows = load(card.text().replace("\n", "\r\n"));

    assertThat(windows.problems()).isEmpty();
    assertThat(windows.topic("qredits")).isEqualTo(unix);
  }

  @Test
  void linesAreCountedTheSameWithWindowsLineEnds() throws IOException {
    CardText unmarked = card.plus("## Voor wie\n- Voor starters.\n");

    Knowledge knowledge = load(unmarked.text().replace("\n", "\r\n"));

    assertThat(knowledge.problems())
        .extracting(Problem::line)
        .containsExactly(unmarked.lineOf("- Voor starters"));
  }
}
