package nl.steunwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.knowledge.Theme;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor is told of cards that are sound but weak; today is 21 November 2026. */
class AuditTest {

  private final CardText card =
      CardText.at("financiering", "qredits").with("name", "Qredits").with("related", "[gids]");
  private final CardText guide =
      CardText.at("loketten", "gids")
          .with("name", "Geldgids")
          .with("related", "[qredits]")
          .withBody("## Wat is het\nDe Geldgids wijst je de weg. [^faq]\n");
  private final Path folder;

  AuditTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Audit audit(CardText... cards) {
    Catalogue catalogue = Catalogue.of(TestKnowledge.load(folder, cards), RealCards.LEXICON);
    assertThat(catalogue.knowledge().problems()).isEmpty();
    return Audit.of(catalogue, TestKnowledge.TODAY);
  }

  private List<Remark> remarks(Concern concern, CardText... cards) {
    return audit(cards).remarks().stream().filter(r -> r.concern() == concern).toList();
  }

  private static CardText dated(CardText card, String asOf) {
    return card.with(
        "sources", "{faq: {title: Vragen, publisher: Qredits, asOf: %s}}".formatted(asOf));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          De rente van Qredits is 8%.               | 2025-11-20 | true
          De rente van Qredits is 8%.               | 2025-11-22 | false
          Bel Qredits op 088 123 45 67.             | 2024-11-20 | true
          Bel Qredits op 088 123 45 67.             | 2024-11-22 | false
          Bij Qredits leen je hoogstens € 50.000.   | 2024-11-20 | true
          Bij Qredits leen je hoogstens € 50.000.   | 2024-11-22 | false
          Bij Qredits leen je geld voor je bedrijf. | 2010       | false
          """)
  void howLongAFactStaysFreshDependsOnItsKind(String fact, String asOf, boolean stale) {
    CardText dated = dated(card.plus("## Hoeveel\n- %s [^faq]\n".formatted(fact)), asOf);

    assertThat(remarks(Concern.STALE, dated, guide)).hasSize(stale ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31, true", "2026-01-01, false"})
  void yearlyFigureIsStaleFromTheFirstOfJanuary(String asOf, boolean stale) {
    CardText yearly =
        card.with(
                "figures",
                "[{name: aid, label: Aftrek, value: 1200, unit: EUR, year: 2025, source: faq}]")
            .plus("## Hoeveel\n- In 2025 was de aftrek € 1.200. [^faq]\n");

    assertThat(remarks(Concern.STALE, dated(yearly, asOf), guide)).hasSize(stale ? 1 : 0);
  }

  @Test
  void historyDoesNotGoOff() {
    CardText old =
        dated(
            card.plus("## Achtergrond\n- In 2010 leende Qredits € 5 miljoen uit. [^faq]\n"),
            "2010");
    CardText ended =
        dated(
            guide
                .with("status", "{value: ended, asOf: 2012}")
                .plus("## Hoeveel\n- De Geldgids kostte € 10. [^faq]\n"),
            "2012");

    assertThat(remarks(Concern.STALE, old, ended)).isEmpty();
  }

  @Test
  void factWithoutAnyDatedSourceIsTold() {
    CardText undated =
        dated(card.plus("## Hoeveel\n- De rente van Qredits is 8%. [^faq]\n"), "undated");

    assertThat(remarks(Concern.UNDATED, undated, guide))
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.file()).isEqualTo("financiering/qredits.md");
              assertThat(remark.line()).isEqualTo(undated.lineOf("De rente van"));
            });
  }

  private static String figure(String label, int value) {
    return "[{name: most, label: %s, value: %d, unit: EUR, source: faq}]".formatted(label, value);
  }

  private CardText lending(int amount) {
    return card.with("figures", figure("Hoogste lening", amount))
        .plus("## Hoeveel\n- Bij Qredits leen je hoogstens € %d. [^faq]\n".formatted(amount));
  }

  private CardText quoting(String label, int amount) {
    return guide
        .with("figures", figure(label, amount))
        .plus("## Hoeveel\n- Bij Qredits leen je hoogstens € %d. [^faq]\n".formatted(amount));
  }

  @Test
  void twoCardsWithDifferentValuesForOneThingAreAMistake() {
    Audit audit = audit(lending(50_000), quoting("Hoogste lening bij Qredits", 25_000));

    assertThat(audit.mistakes()).isEqualTo(1);
    assertThat(audit.remarks())
        .filteredOn(remark -> remark.concern() == Concern.CONFLICT)
        .singleElement()
        .satisfies(remark -> assertThat(remark.message()).contains("50000 EUR", "25000 EUR"));
  }

  @Test
  void nearlyTheSameLabelIsForAnEditorToTell() {
    Audit audit = audit(lending(50_000), quoting("Hoogste zakelijke lening bij Qredits", 25_000));

    assertThat(audit.mistakes()).isZero();
    assertThat(audit.count(Concern.DOUBT)).isEqualTo(1);
  }

  @Test
  void sameValueOrAnotherThingIsNoConflict() {
    assertThat(
            remarks(
                Concern.CONFLICT, lending(50_000), quoting("Hoogste lening bij Qredits", 50_000)))
        .isEmpty();
    assertThat(
            remarks(
                Concern.CONFLICT, lending(50_000), quoting("Prijs van coaching bij Qredits", 300)))
        .isEmpty();
    assertThat(remarks(Concern.CONFLICT, lending(50_000), quoting("Hoogste lening", 25_000)))
        .isEmpty();
  }

  @Test
  void passagesThatSayNearlyTheSameAreTold() {
    CardText one = card.plus("## Voor wie\n- Qredits leent geld aan startende bakkers. [^faq]\n");
    CardText other =
        guide.plus("## Voor wie\n- Aan startende bakkers leent Qredits geld. [^faq]\n");
    CardText different =
        guide.plus("## Voor wie\n- Aan startende slagers leent Qredits geld. [^faq]\n");

    assertThat(remarks(Concern.DUPLICATE, one, other)).hasSize(1);
    assertThat(remarks(Concern.DUPLICATE, one, different)).isEmpty();
  }

  @Test
  void rowsThatDifferInTheirFiguresAreNoDuplicates() {
    CardText rows =
        card.plus(
            """
            ## Hoeveel
            - Bij 1 jaar betaal je 2% rente aan Qredits. [^faq]
            - Bij 5 jaar betaal je 4% rente aan Qredits. [^faq]
            """);

    assertThat(remarks(Concern.DUPLICATE, rows, guide)).isEmpty();
  }

  @Test
  void cardToWhichNoOtherLeadsIsTold() {
    assertThat(remarks(Concern.UNREACHABLE, card, guide)).isEmpty();
    assertThat(remarks(Concern.UNREACHABLE, card.with("related", "[]"), guide))
        .singleElement()
        .satisfies(remark -> assertThat(remark.file()).isEqualTo("loketten/gids.md"));
  }

  @Test
  void nameThatTwoCardsClaimIsTold() {
    assertThat(remarks(Concern.SHARED_NAME, card, guide.with("aliases", "[qredits]")))
        .singleElement()
        .satisfies(remark -> assertThat(remark.message()).containsIgnoringCase("'qredits'"));
  }

  @Test
  void sentenceOfMoreThan25WordsIsTold() {
    String words = "een huis met een tuin en ".repeat(4);
    CardText of25 =
        card.plus("Je hebt %s. [^faq]\n".formatted(words.substring(0, words.length() - 4)));
    CardText of26 = card.plus("Je hebt %s zo. [^faq]\n".formatted(words + "ja"));

    assertThat(remarks(Concern.LONG, of25, guide)).isEmpty();
    assertThat(remarks(Concern.LONG, of26, guide)).hasSize(1);
  }

  @Test
  void hardPassageIsToldAndAPlainOneIsNot() {
    CardText plain = card.plus("Je leent geld en betaalt het later terug. [^faq]\n");
    CardText hard =
        card.plus("Financieringsaanvragen vereisen kredietwaardigheidsbeoordelingen. [^faq]\n");

    assertThat(remarks(Concern.HARD, plain, guide)).isEmpty();
    assertThat(remarks(Concern.HARD, hard, guide)).hasSize(1);
  }

  @Test
  void reportCountsByTheme() {
    CardText facts =
        dated(
            card.plus(
                """
                ## Hoeveel
                - De rente van Qredits is 8%. [^faq]
                - Bij Qredits leen je hoogstens € 50.000. [^faq]
                - Qredits leent ook aan bakkers. [^faq]
                """),
            "2025-05-21");
    ThemeReport report = audit(facts, guide).themes().getFirst();

    assertThat(report.theme()).isEqualTo(Theme.FINANCIERING);
    assertThat(report.cards()).isEqualTo(1);
    assertThat(report.passages()).isEqualTo(4);
    assertThat(report.facts()).isEqualTo(2);
    assertThat(report.medianAgeMonths()).isEqualTo(18);
    assertThat(report.staleShare()).isEqualTo(0.5, within(0.001));
    assertThat(report.undatedShare()).isZero();
    assertThat(report.readableShare()).isEqualTo(1, within(0.001));
  }

  @Test
  void cardsOfThisRepositoryDoNotContradictEachOther() {
    assertThat(Audit.of(RealCards.catalogue(), TestKnowledge.TODAY).remarks())
        .filteredOn(remark -> remark.concern().isMistake())
        .isEmpty();
  }
}
