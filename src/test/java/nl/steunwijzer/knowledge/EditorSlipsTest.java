package nl.steunwijzer.knowledge;

import static nl.steunwijzer.knowledge.Mistakes.assertLeftOut;
import static nl.steunwijzer.knowledge.Mistakes.assertSound;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips that are easily made and hard to see. */
class EditorSlipsTest {

  private final CardText card = CardText.at("financiering", "qredits");
  private final Path folder;

  EditorSlipsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"slug", "name", "kind", "type", "theme", "status", "summary", "summaryEn"})
  void emptyRequiredFieldIsToldAtItsLine(String field) {
    assertLeftOut(folder, card.with(field, ""), field + ":", field + " is leeg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status  | {value: , asOf: 2025}                                              | status.value
          status  | {value: open, asOf: }                                              | status.asOf
          figures | [{name: rate, label: Rente, value: , unit: percent, source: faq}]  | figures.value
          sources | {faq: {title: , publisher: Qredits, asOf: 2025}}                   | sources.faq.title
          sources | {faq: {title: Vragen, publisher: Qredits, asOf: }}                 | sources.faq.asOf
          sources | {faq: }                                                            | sources
          """)
  void emptyRequiredPartIsToldAtItsLine(String field, String yaml, String path) {
    assertLeftOut(folder, card.with(field, yaml), field + ":", path, "is leeg");
  }

  @Test
  void emptySourcesAreTold() {
    Knowledge knowledge = TestKnowledge.load(folder, card.with("sources", ""));

    assertThat(knowledge.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("sources is leeg"));
  }

  @Test
  void emptyBulletInAListIsTold() {
    assertLeftOut(folder, card.with("questions", "\n  - a\n  -"), "  -\n", "questions", "is leeg");
  }

  @Test
  void numberIsNoChoice() {
    assertLeftOut(folder, card.with("kind", "0"), "kind:", "onbekende waarde '0'");
  }

  @Test
  void fieldThatStandsTwiceIsToldAtItsLine() {
    assertLeftOut(folder, card.with("name", "A\nname: B"), "name: B", "name");
  }

  private static String source(String title) {
    return "{title: %s, publisher: B, asOf: 2025}".formatted(title);
  }

  @Test
  void sourceThatStandsTwiceIsToldAtItsLine() {
    CardText twice =
        card.with("sources", "\n  faq: %s\n  faq: %s".formatted(source("A"), source("C")));

    assertLeftOut(folder, twice, "faq: {title: C", "faq");
  }

  @Test
  void unknownFieldIsToldAtItsLine() {
    assertLeftOut(folder, card.with("name", "Q\nprovdr: RVO"), "provdr:", "onbekend veld 'provdr'");
  }

  @Test
  void mistakeInYamlIsToldWhereItBegins() {
    assertLeftOut(folder, card.with("questions", "\n  - 'x\n  - y"), "- 'x", "geen geldige YAML");
  }

  @Test
  void tabIsToldAtItsLine() {
    assertLeftOut(folder, card.with("questions", "\n\t- x"), "\t- x", "geen geldige YAML");
  }

  @Test
  void unusedSourceWhoseNameEndsAnotherIsToldAtItsOwnLine() {
    CardText similar =
        card.with("sources", "\n  mijn-faq: %s\n  faq: %s".formatted(source("A"), source("C")))
            .withBody("## Wat is het\nA. [^mijn-faq]\n");

    assertLeftOut(folder, similar, "  faq: {title: C", "bron 'faq'");
  }

  @Test
  void unknownSlugInALongListIsToldAtRelated() {
    Mistakes.assertKept(folder, card.with("related", "\n  - bmkb"), "related:", "'bmkb'");
  }

  @Test
  void contactSourceOnALineOfItsOwnIsToldAtContact() {
    assertLeftOut(
        folder, card.with("contact", "\n  name: Q\n  source: gids"), "contact:", "bron 'gids'");
  }

  @Test
  void hoursThatStandInNoPassageAreTold() {
    assertLeftOut(
        folder,
        card.with("contact", "{name: Q, hours: 9 tot 17 uur, source: faq}"),
        "contact:",
        "uren '9 tot 17 uur'");
  }

  @Test
  void hoursThatStandUnderContactAreSound() {
    assertSound(
        folder,
        card.with("contact", "{name: Q, hours: 9 tot 17 uur, source: faq}")
            .plus("## Contact\n- Bel van 9 tot 17 uur. [^faq]\n"));
  }

  @Test
  void byteOrderMarkOfWindowsMakesNoDifference() throws IOException {
    Files.createDirectories(folder.resolve("financiering"));
    Files.writeString(folder.resolve(card.path()), "\uFEFF" + card.text());

    assertThat(TestKnowledge.load(folder).problems()).isEmpty();
  }
}
