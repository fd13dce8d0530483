package nl.steunwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {

  private final CardText card =
      CardText.at("financiering", "bmkb").with("name", "Borgstelling MKB-kredieten");
  private final Path folder;

  TopicTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Topic topic(CardText text) {
    return TestKnowledge.load(folder, text).topic("bmkb");
  }

  @Test
  void shortNameIsTheAbbreviation() {
    assertThat(topic(card.with("abbreviation", "BMKB")).shortName()).isEqualTo("BMKB");
  }

  @Test
  void shortNameIsTheNameIfThereIsNoAbbreviation() {
    assertThat(topic(card).shortName()).isEqualTo("Borgstelling MKB-kredieten");
  }

  @Test
  void namesAreAllThatItIsCalled() {
    CardText named =
        card.with("abbreviation", "BMKB")
            .with("nameEn", "SME credit guarantee scheme")
            .with("aliases", "[staatsgarantie, BKMB]");

    assertThat(topic(named).names())
        .containsExactly(
            "Borgstelling MKB-kredieten",
            "BMKB",
            "SME credit guarantee scheme",
            "staatsgarantie",
            "BKMB");
  }

  @Test
  void passagesOfASectionStandInOrder() {
    Topic topic = topic(card.plus("## Let op\n- Een. [^faq]\n- Twee. [^faq]\n"));

    assertThat(topic.in(Section.CAUTION))
        .extracting(Passage::text)
        .containsExactly("Een.", "Twee.");
    assertThat(topic.in(Section.CONTACT)).isEmpty();
  }

  @Test
  void sourcesOfAPassageStandNewestFirst() {
    CardText sourced =
        card.with(
                "sources",
                """

                  old: {title: Oud, publisher: RVO, asOf: 2020}
                  none: {title: Zonder datum, publisher: RVO, asOf: undated}
                  fresh: {title: Nieuw, publisher: RVO, asOf: 2026-02-05}\
                """)
            .withBody("## Wat is het\nDe BMKB. [^old] [^none] [^fresh]\n");
    Topic topic = topic(sourced);

    assertThat(topic.sourcesOf(topic.passages().getFirst()))
        .extracting(Source::title)
        .containsExactly("Nieuw", "Oud", "Zonder datum");
  }

  @Test
  void availabilityIsThatOfTheDay() {
    Topic topic = topic(card.with("status", "{value: open, asOf: 2025, until: 2026-06-30}"));

    assertThat(topic.availability(TestKnowledge.TODAY)).isEqualTo(Availability.ENDED);
  }

  private Topic withFigure(String type, String label, String unit) {
    return topic(
        card.with("type", type)
            .with(
                "figures",
                "[{name: f, label: %s, value: 12, unit: %s, source: faq}]".formatted(label, unit))
            .plus("- Het is 12 euro of 12 weken. [^faq]\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "loan, Hoogste lening, EUR, true",
    "subsidy, Hoogste subsidie per project, EUR, true",
    "loan, Laagste lening, EUR, false",
    "subsidy, Budget van de ronde, EUR, false",
    "loan, Hoogste looptijd, weeks, false",
    "subsidy, Hoogste kosten van een project, EUR, false",
    "tax, Hoogste omzet per jaar, EUR, false",
    "advice, Hoogste bedrag voor een gesprek, EUR, false"
  })
  void mainAmountIsTheMostThatSomebodyCanGet(
      String type, String label, String unit, boolean isMain) {
    assertThat(withFigure(type, label, unit).mainAmount().isPresent()).isEqualTo(isMain);
  }

  @Test
  void newestSourceIsThatOfTheLatestDate() {
    CardText dated =
        card.with(
                "sources",
                "\n  faq: {title: Oud, publisher: RVO, asOf: 2024-05-01}"
                    + "\n  gids: {title: Nieuw, publisher: RVO, asOf: 2025-12}"
                    + "\n  folder: {title: Ooit, publisher: RVO, asOf: undated}")
            .plus("- Dit zeggen er drie. [^faq] [^gids] [^folder]\n");

    assertThat(topic(dated).newestSource()).map(Source::title).contains("Nieuw");
  }

  @Test
  void withoutDatesThereIsNoNewestSource() {
    CardText undated =
        card.with("sources", "\n  faq: {title: Ooit, publisher: RVO, asOf: undated}");

    assertThat(topic(undated).newestSource()).isEmpty();
  }
}
