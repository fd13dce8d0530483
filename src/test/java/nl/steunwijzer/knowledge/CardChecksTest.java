package nl.steunwijzer.knowledge;

import static nl.steunwijzer.knowledge.Mistakes.assertLeftOut;
import static nl.steunwijzer.knowledge.Mistakes.assertSound;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake an editor can make in what a card says of itself. */
class CardChecksTest {

  private final CardText card = CardText.at("financiering", "qredits");
  private final Path folder;

  CardChecksTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void slugThatDiffersFromTheFileNameIsTold() {
    assertLeftOut(
        folder,
        card.with("slug", "qredit"),
        "slug:",
        "slug 'qredit'",
        "gelijk aan de bestandsnaam");
  }

  @Test
  void slugWithCapitalsIsTold() {
    CardText capitals = CardText.at("financiering", "Qredits");

    assertLeftOut(folder, capitals, "slug:", "slug 'Qredits'");
  }

  @Test
  void themeThatDiffersFromTheFolderIsTold() {
    assertLeftOut(
        folder, card.with("theme", "schulden"), "theme:", "thema 'schulden'", "gelijk aan de map");
  }

  @Test
  void cardWithoutWhatItIsIsTold() {
    CardText without = card.withBody("## Voor wie\n- Voor starters. [^faq]\n");

    assertLeftOut(folder, without, "slug:", "het kopje 'Wat is het' ontbreekt");
  }

  @Test
  void emptyQuestionsAreTold() {
    assertLeftOut(
        folder, card.with("questions", "[]"), "questions:", "questions is leeg", "schrijf op hoe");
  }

  @Test
  void emptyAudienceIsTold() {
    assertLeftOut(folder, card.with("audience", "[]"), "audience:", "audience is leeg");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5})
  void clarificationNeedsTwoToFourChoices(int count) {
    assertLeftOut(
        folder, card.with("clarify", clarification(count)), "clarify:", "twee tot vier choices");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void clarificationWithTwoToFourChoicesIsSound(int count) {
    assertSound(folder, card.with("clarify", clarification(count)));
  }

  private static String clarification(int choices) {
    String choice = "{label: Starter, question: wat is er voor starters}";
    return "{ask: ben je starter, choices: [%s]}"
        .formatted(String.join(", ", Collections.nCopies(choices, choice)));
  }

  @Test
  void sourceThatNoPassageUsesIsTold() {
    assertLeftOut(folder, card.withSecondSource(), "gids:", "bron 'gids'", "nergens gebruikt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-12", "2027"})
  void sourceFromTheFutureIsTold(String date) {
    assertLeftOut(
        folder, card.with("sources", source(date)), "faq:", "bron faq", date, "in de toekomst");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-21", "2026-11", "2026", "undated"})
  void sourceOfTodayIsSound(String date) {
    assertSound(folder, card.with("sources", source(date)));
  }

  private static String source(String date) {
    return "\n  faq: {title: Vragen, publisher: Qredits, asOf: " + date + "}";
  }

  @Test
  void statusFromTheFutureIsTold() {
    assertLeftOut(
        folder,
        card.with("status", "{value: open, asOf: 2027-01}"),
        "status:",
        "status: asOf 2027-01 ligt in de toekomst");
  }

  @Test
  void endInTheFutureIsSound() {
    assertSound(folder, card.with("status", "{value: open, asOf: 2025, until: 2030}"));
  }

  @Test
  void figureThatStandsInNoPassageIsTold() {
    assertLeftOut(
        folder,
        card.with("figures", "\n  - " + figure("250000", "EUR")),
        "name: limit",
        "cijfer limit (250000 EUR)",
        "in geen passage met bron faq");
  }

  @Test
  void figureThatStandsOnlyInAPassageWithAnotherSourceIsTold() {
    CardText other =
        card.withSecondSource()
            .with("figures", "\n  - " + figure("250000", "EUR"))
            .plus("## Hoeveel\n- Hoogstens € 250.000. [^gids]\n");

    assertLeftOut(folder, other, "name: limit", "in geen passage met bron faq");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          250000 | EUR     | Je leent tot een kwart miljoen euro.
          3.9    | percent | De rente is 3,90%.
          10     | years   | De looptijd is 120 maanden.
          18     | months  | De looptijd is anderhalf jaar.
          13     | weeks   | Je hoort het binnen 91 dagen.
          14     | days    | Je hoort het binnen twee weken.
          1225   | hours   | Je werkt minstens 1.225 uur.
          12     | people  | Er zijn twaalf leden.
          60     | count   | Je betaalt in 60 termijnen.
          55     | years   | Je bent 55 of ouder.
          """)
  void figureMayBeSpeltAnotherWayInItsPassage(String value, String unit, String passage) {
    CardText spelt =
        card.with("figures", "\n  - " + figure(value, unit))
            .plus("## Hoeveel\n- " + passage + " [^faq]\n");

    assertSound(folder, spelt);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5   | EUR     | De rente is 5%.
          5   | percent | Je leent € 5.
          5   | years   | De looptijd is 5 maanden.
          5   | months  | De looptijd is 5 jaar.
          5   | days    | Je hoort het binnen 5 weken.
          """)
  void figureInAnotherUnitIsTold(String value, String unit, String passage) {
    CardText other =
        card.with("figures", "\n  - " + figure(value, unit))
            .plus("## Hoeveel\n- " + passage + " [^faq]\n");

    assertLeftOut(folder, other, "name: limit", "cijfer limit");
  }

  private static String figure(String value, String unit) {
    return "{name: limit, label: Grens, value: %s, unit: %s, source: faq}".formatted(value, unit);
  }

  @Test
  void summaryWithAFigureThatStandsInNoPassageIsTold() {
    assertLeftOut(
        folder,
        card.with("summary", "Qredits leent tot € 250.000."),
        "summary:",
        "summary: noemt een cijfer dat in geen passage staat",
        "250000");
  }

  @Test
  void englishSummaryWithAFigureThatStandsInNoPassageIsTold() {
    assertLeftOut(
        folder,
        card.with("summaryEn", "Qredits lends up to €250,000."),
        "summaryEn:",
        "summaryEn: noemt een cijfer dat in geen passage staat",
        "250000");
  }

  @Test
  void summaryMaySpellAFigureAnotherWayThanItsPassage() {
    CardText spelt =
        card.with("summary", "Qredits leent tot een kwart miljoen euro.")
            .with("summaryEn", "Qredits lends up to €250,000.")
            .plus("## Hoeveel\n- Hoogstens € 250.000. [^faq]\n");

    assertSound(folder, spelt);
  }

  @Test
  void figureWithAnUnknownSourceIsTold() {
    CardText unknown =
        card.with("figures", "\n  - {name: rate, label: Rente, value: 5, unit: EUR, source: gids}");

    Knowledge knowledge = TestKnowledge.load(folder, unknown);

    assertThat(knowledge.bySlug()).isEmpty();
    assertThat(knowledge.problems())
        .contains(
            new Problem(
                unknown.path(),
                unknown.lineOf("name: rate"),
                "cijfer rate: bron 'gids' staat niet onder sources"));
  }

  @Test
  void criterionWithAnUnknownSourceIsTold() {
    assertLeftOut(
        folder,
        card.with("criteria", "\n  - {field: employees, max: 250, source: gids}"),
        "field: employees",
        "voorwaarde employees: bron 'gids' staat niet onder sources");
  }

  @Test
  void contactWithAnUnknownSourceIsTold() {
    assertLeftOut(
        folder,
        card.with("contact", "{name: Qredits, source: gids}"),
        "contact:",
        "contact: bron 'gids' staat niet onder sources");
  }

  @Test
  void phoneThatStandsInNoPassageIsTold() {
    assertLeftOut(
        folder, withPhone(), "contact:", "telefoonnummer 088 123 45 67", "onder 'Contact'");
  }

  @Test
  void phoneThatStandsUnderAnotherHeadingIsTold() {
    CardText elsewhere = withPhone().plus("## Let op\n- Bel 088 123 45 67. [^faq]\n");

    assertLeftOut(folder, elsewhere, "contact:", "onder 'Contact'");
  }

  @Test
  void phoneMayBeSpeltAnotherWayUnderContact() {
    assertSound(folder, withPhone().plus("## Contact\n- Bel 088-1234567. [^faq]\n"));
  }

  private CardText withPhone() {
    return card.with("contact", "{name: Qredits, phone: 088 123 45 67, source: faq}");
  }

  @Test
  void mentionedNameThatNoPassageTellsAboutIsTold() {
    CardText mentioning = card.with("mentions", "[Fonds Zuid]");

    assertLeftOut(folder, mentioning, "mentions:", "'Fonds Zuid' staat in geen passage");
    assertSound(folder, mentioning.plus("In 2019 leende Fonds Zuid geld uit. [^faq]\n"));
  }

  @Test
  void englishTextAloneDoesNotTellAboutAMentionedName() {
    CardText english =
        card.with("mentions", "[Fonds Zuid]").plus("## In English\n- Fonds Zuid. [^faq]\n");

    assertLeftOut(folder, english, "mentions:", "'Fonds Zuid' staat in geen passage");
  }
}
