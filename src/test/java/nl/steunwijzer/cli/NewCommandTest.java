package nl.steunwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.steunwijzer.knowledge.CardText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

  @TempDir private Path cards;

  private Run make(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "new";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--knowledge";
    all[arguments.length + 2] = cards.toString();
    return Run.of(all);
  }

  @Test
  void newCardStandsInTheFolderOfItsThemeAndTheCheckNamesEveryGap() throws IOException {
    Run run = make("fietslening", "--theme", "starten-stoppen");
    Path file = cards.resolve("starten-stoppen/fietslening.md");
    assertThat(run.exit()).isZero();
    assertThat(run.lines().getFirst()).isEqualTo(file.toString());
    long gaps = Files.readAllLines(file).stream().filter(line -> line.contains("VUL IN")).count();

    Run check = Run.of("check", "--knowledge", cards.toString());

    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.lines())
        .filteredOn(line -> line.endsWith("hier moet je nog iets invullen"))
        .hasSize((int) gaps);
  }

  @Test
  void filledInCardIsSound() throws IOException {
    make("fietslening", "--theme", "financiering");
    Path file = cards.resolve("financiering/fietslening.md");
    String filled =
        Files.readString(file)
            .replace("https://example.nl/VUL IN", "https://example.nl/fiets")
            .replace("VUL IN (", "(")
            .replace("VUL IN", "De fietslening leent je geld")
            .replace(", zoals [Qredits](qredits)", "");
    Files.writeString(file, filled);

    Run check = Run.of("check", "--knowledge", cards.toString());

    assertThat(check.lines().getLast()).endsWith(" 0 fouten");
  }

  @Test
  void situationHasSteps() throws IOException {
    make("fiets-gestolen", "--theme", "situaties", "--kind", "situation");

    assertThat(Files.readString(cards.resolve("situaties/fiets-gestolen.md")))
        .contains("kind: situation", "## Stappen")
        .doesNotContain("## Zo vraag je het aan", "{slug}", "{today}", "{year}");
  }

  @Test
  void cardThatExistsIsNotTouched() {
    CardText card = CardText.at("loketten", "fietsloket");
    card.writeTo(cards);
    Run run = make("fietsloket", "--theme", "schulden");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("er is al een kaart 'fietsloket': loketten/fietsloket.md");
    assertThat(cards.resolve("schulden")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fiets", "fiets lening", "../fiets", "fiets_lening", ""})
  void slugOfAnotherFormIsRefused(String slug) {
    Run run = make(slug, "--theme", "schulden");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("kleine letters");
  }

  @Test
  void unknownThemeIsRefusedWithTheChoices() {
    Run run = make("fiets", "--theme", "geld");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("'geld' is geen keuze", "starten-stoppen");
  }
}
