package nl.steunwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import nl.steunwijzer.knowledge.CardText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final CardText SOUND = CardText.at("financiering", "fietslening");

  @TempDir private Path cards;

  private Run check() {
    return Run.of("check", "--knowledge", cards.toString());
  }

  @Test
  void soundCardsEndWithExitCodeZero() {
    SOUND.writeTo(cards);
    CardText.at("loketten", "fietsloket").writeTo(cards);
    Run run = check();
    assertThat(run.exit()).isZero();
    assertThat(run.lines().getLast()).isEqualTo("2 kaarten, 2 passages, 0 fouten");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void mistakeIsToldWithFileAndLine() {
    CardText card = SOUND.plus("## Let op\n- Hier ontbreekt een bron.\n");
    card.writeTo(cards);
    Run run = check();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.lines().getFirst())
        .startsWith("financiering/fietslening.md:%d: ".formatted(card.lineOf("Hier ontbreekt")));
    assertThat(run.lines().getLast()).isEqualTo("0 kaarten, 0 passages, 1 fouten");
  }

  @Test
  void everyMistakeIsToldInOrderOfFileAndLine() {
    CardText broken = SOUND.with("theme", "loketten").plus("- Zonder bron.\n");
    CardText linking = CardText.at("loketten", "fietsloket").with("related", "[bestaat-niet]");
    broken.writeTo(cards);
    linking.writeTo(cards);
    Run run = check();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.lines())
        .extracting(line -> line.replaceAll(": .*", ""))
        .containsSubsequence(
            "financiering/fietslening.md:" + broken.lineOf("theme:"),
            "financiering/fietslening.md:" + broken.lineOf("Zonder bron"),
            "loketten/fietsloket.md:" + linking.lineOf("related:"),
            "1 kaarten, 1 passages, 3 fouten");
  }

  @Test
  void remarksAreCountedAndNamedOnlyIfAskedFor() {
    SOUND.writeTo(cards);
    String lonely = "financiering/fietslening.md:1: onbereikbaar: geen andere kaart";

    assertThat(check().lines())
        .anyMatch(line -> line.matches(" +1 onbereikbaar"))
        .noneMatch(line -> line.startsWith(lonely));
    assertThat(
            Run.of("check", "--show", "unreachable,hard", "--knowledge", cards.toString()).lines())
        .anyMatch(line -> line.startsWith(lonely));
  }

  @Test
  void themesAreReported() {
    SOUND.writeTo(cards);

    assertThat(check().lines()).anyMatch(line -> line.matches("financiering +1 +1 +0 .*"));
  }

  @Test
  void conflictBetweenCardsIsAMistake() {
    String figure = "[{name: most, label: Hoogste fietslening, value: %d, unit: EUR, source: faq}]";
    String said = "## Hoeveel\n- De fietslening is hoogstens € %d. [^faq]\n";
    SOUND.with("figures", figure.formatted(500)).plus(said.formatted(500)).writeTo(cards);
    CardText.at("loketten", "fietsloket")
        .with("figures", figure.formatted(600))
        .plus(said.formatted(600))
        .writeTo(cards);
    Run run = check();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("tegenstrijdig: ").endsWith(" 1 fouten\n");
  }

  @Test
  void withoutNetworkTheLinkCheckSaysSo() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    String url = "http://localhost:%d/".formatted(closed);
    SOUND
        .with("sources", "{faq: {title: A, publisher: B, url: \"%s\", asOf: 2025}}".formatted(url))
        .writeTo(cards);
    Run run = Run.of("check", "--links", "--knowledge", cards.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("geen netwerk: geen van de 1 webadressen gaf antwoord");
  }

  @Test
  void cardsOfThisRepositoryAreSound() {
    Run run = Run.of("check");
    assertThat(run.out()).endsWith(" passages, 0 fouten\n");
    assertThat(run.exit()).isZero();
  }

  @Test
  void missingFolderIsToldInOneLine() {
    Path missing = cards.resolve("kaarten");
    Run run = Run.of("check", "--knowledge", missing.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly(
            "steunwijzer: de map met kaarten %s bestaat niet; geef hem op met --knowledge"
                .formatted(missing));
  }
}
