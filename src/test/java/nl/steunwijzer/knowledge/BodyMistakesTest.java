package nl.steunwijzer.knowledge;

import static nl.steunwijzer.knowledge.Mistakes.assertLeftOut;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake an editor can make in the text below the head. */
class BodyMistakesTest {

  private final CardText card = CardText.at("financiering", "qredits");
  private final Path folder;

  BodyMistakesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void passageWithoutAMarkIsTold() {
    assertLeftOut(
        folder,
        card.plus("## Voor wie\n- Voor starters.\n"),
        "- Voor starters",
        "passage zonder bronmerk",
        "zet er [^bron] achter");
  }

  @Test
  void tableRowWithoutAMarkIsTold() {
    assertLeftOut(
        folder,
        card.plus("## Hoeveel\n\n| wat | hoeveel |\n|---|---|\n| rente | 5% |\n"),
        "| rente",
        "passage zonder bronmerk");
  }

  @Test
  void nestedBulletWithoutAMarkIsTold() {
    assertLeftOut(
        folder,
        card.plus("## Voor wie\n- Voor wie start: [^faq]\n  - alleen of samen\n"),
        "- alleen",
        "passage zonder bronmerk");
  }

  @Test
  void markWithoutASourceIsTold() {
    assertLeftOut(
        folder,
        card.plus("## Voor wie\n- Voor starters. [^faq] [^gids]\n"),
        "- Voor starters",
        "[^gids] staat niet onder sources");
  }

  @Test
  void unknownHeadingIsToldWithTheHeadingsThatExist() {
    assertLeftOut(
        folder, card.plus("## Voor wi\n"), "## Voor wi", "'Voor wi'", "Wat is het, Voor wie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "###"})
  void headingOfAnotherLevelIsTold(String level) {
    assertLeftOut(
        folder, card.plus(level + " Voor wie\n"), level + " Voor wie", "kies met '## ' uit");
  }

  @Test
  void textBeforeTheFirstHeadingIsTold() {
    assertLeftOut(
        folder,
        card.withBody("Welkom. [^faq]\n\n" + card.body()),
        "Welkom",
        "tekst zonder geldig kopje erboven");
  }

  @Test
  void textBelowAnUnknownHeadingIsTold() {
    CardText unknown = card.plus("## Voor wi\n- Voor starters. [^faq]\n");

    Knowledge knowledge = TestKnowledge.load(folder, unknown);

    assertThat(knowledge.problems())
        .contains(
            new Problem(
                unknown.path(),
                unknown.lineOf("- Voor starters"),
                "tekst zonder geldig kopje erboven"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\nrente = 5\n```",
        "    rente = 5",
        "> Een citaat. [^faq]",
        "<div>Een blok. [^faq]</div>",
        "***"
      })
  void blockThatIsNoPassageIsTold(String block) {
    assertLeftOut(
        folder,
        card.plus(block + "\n"),
        block.lines().findFirst().orElseThrow(),
        "alleen kopjes, alinea's, lijsten en tabellen");
  }

  @Test
  void quoteWithinABulletIsTold() {
    assertLeftOut(
        folder,
        card.plus("## Voor wie\n- > Een citaat. [^faq]\n"),
        "- > Een citaat",
        "alleen tekst en lijsten");
  }

  @Test
  void allMistakesOfACardAreToldInTheOrderOfTheirLines() {
    CardText mistaken =
        card.with("audience", "[]").plus("## Voor wie\n- Voor starters.\n\n## Hoeveel\n- Veel.\n");

    Knowledge knowledge = TestKnowledge.load(folder, mistaken);

    assertThat(knowledge.problems())
        .extracting(Problem::line)
        .containsExactly(
            mistaken.lineOf("audience:"),
            mistaken.lineOf("- Voor starters"),
            mistaken.lineOf("- Veel"));
  }
}
