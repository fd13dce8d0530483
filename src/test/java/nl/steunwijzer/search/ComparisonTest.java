package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.search.Comparison.Amount;
import nl.steunwijzer.search.Comparison.Cell;
import nl.steunwijzer.search.Comparison.Heading;
import nl.steunwijzer.search.Comparison.Measure;
import nl.steunwijzer.search.Comparison.Part;
import nl.steunwijzer.search.Comparison.Property;
import nl.steunwijzer.search.Comparison.Row;
import nl.steunwijzer.search.Comparison.Text;
import nl.steunwijzer.search.Comparison.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

  private static final CardText BIKE = lending("fiets", "Hoogste lening", 10_000);
  private static final CardText CAR = lending("auto", "Hoogste autolening", 20_000);

  private final Path folder;

  ComparisonTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static CardText lending(String slug, String label, int euros) {
    return CardText.at("financiering", slug)
        .with("provider", "Fietsbank")
        .with(
            "figures",
            "[{name: maxLoan, label: %s, value: %d, unit: EUR, source: faq}]"
                .formatted(label, euros))
        .plus("## Hoeveel\n- Je leent hoogstens %d euro. [^faq]\n".formatted(euros));
  }

  private Comparison compare(CardText... cards) {
    Knowledge knowledge = TestKnowledge.load(folder, cards);
    return Comparison.of(
        Arrays.stream(cards).map(card -> knowledge.topic(card.slug())).toList(),
        TestKnowledge.TODAY);
  }

  private static Row row(Comparison comparison, Heading heading) {
    return comparison.rows().stream()
        .filter(row -> row.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private static List<Object> said(Cell cell) {
    return cell.told().stream().map(Comparison.Told::said).toList();
  }

  @Test
  void rowsStandInAFixedOrder() {
    assertThat(compare(BIKE, CAR).rows())
        .extracting(Row::heading)
        .containsExactly(
            new Property(Facet.STATUS),
            new Property(Facet.TYPE),
            new Property(Facet.PROVIDER),
            new Property(Facet.AUDIENCE),
            new Amount("Hoogste lening"),
            new Part(Section.WHO),
            new Part(Section.HOW_MUCH),
            new Part(Section.CONDITIONS),
            new Part(Section.APPLY),
            new Part(Section.CAUTION));
  }

  @Test
  void everyRowHasACellForEachTopic() {
    Comparison comparison = compare(BIKE, CAR, CardText.at("financiering", "step"));

    assertThat(comparison.topics()).hasSize(3);
    assertThat(comparison.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
  }

  @Test
  void figuresOfTheSameNameStandOnOneRowEachWithItsSource() {
    Row row = row(compare(BIKE, CAR), new Amount("Hoogste lening"));

    assertThat(row.cells().getFirst().told())
        .singleElement()
        .isInstanceOfSatisfying(
            Measure.class,
            number -> {
              assertThat(number.figure().value()).isEqualByComparingTo("10000");
              assertThat(number.source()).extracting(Source::title).isEqualTo("Vragen");
            });
    assertThat(row.cells().getLast().told())
        .singleElement()
        .isInstanceOfSatisfying(
            Measure.class,
            number -> assertThat(number.figure().label()).isEqualTo("Hoogste autolening"));
    assertThat(row.differs()).isTrue();
  }

  @Test
  void figuresOfTheSameLabelStandOnOneRowToo() {
    CardText named =
        BIKE.with(
            "figures",
            "[{name: other, label: Hoogste autolening, value: 10000, unit: EUR, source: faq}]");

    assertThat(compare(named, CAR).rows())
        .filteredOn(row -> row.heading() instanceof Amount)
        .hasSize(1);
  }

  @Test
  void figuresThatMostTopicsHaveComeFirst() {
    CardText more =
        BIKE.with(
            "figures",
            "[{name: fee, label: Kosten, value: 10000, unit: EUR, source: faq},"
                + " {name: maxLoan, label: Hoogste lening, value: 10000, unit: EUR, source: faq}]");

    assertThat(compare(more, CAR).rows())
        .extracting(Row::heading)
        .filteredOn(heading -> heading instanceof Amount)
        .containsExactly(new Amount("Hoogste lening"), new Amount("Kosten"));
  }

  @Test
  void figuresInAnotherUnitAreSomethingElse() {
    CardText weeks =
        BIKE.with(
                "figures",
                "[{name: maxLoan, label: Looptijd, value: 10000, unit: weeks, source: faq}]")
            .plus("- Hij loopt 10000 weken. [^faq]\n");

    assertThat(compare(weeks, CAR).rows())
        .extracting(Row::heading)
        .contains(new Amount("Looptijd"), new Amount("Hoogste autolening"));
  }

  @Test
  void passagesComeWithTheirDatedSources() {
    Row row = row(compare(BIKE, CAR), new Part(Section.HOW_MUCH));

    assertThat(row.cells().getFirst().told())
        .singleElement()
        .isInstanceOfSatisfying(
            Text.class,
            text -> {
              assertThat(text.passage().id()).isEqualTo("fiets#hoeveel-1");
              assertThat(text.sources())
                  .extracting(source -> source.asOf().text())
                  .containsExactly("2025-09-01");
            });
  }

  @Test
  void cellIsEmptyWhereACardSaysNothingAndThatDiffers() {
    CardText who = BIKE.plus("## Voor wie\n- Voor fietsers. [^faq]\n");
    Row row = row(compare(who, CAR), new Part(Section.WHO));

    assertThat(row.cells().getFirst().told()).hasSize(1);
    assertThat(row.cells().getLast().told()).isEmpty();
    assertThat(row.differs()).isTrue();
  }

  @Test
  void rowThatNoCardSaysAnythingOfDoesNotDiffer() {
    assertThat(row(compare(BIKE, CAR), new Part(Section.CAUTION)).differs()).isFalse();
  }

  @Test
  void statusIsThatOfTodayWithItsDate() {
    CardText past = CAR.with("status", "{value: open, asOf: 2025-09, until: 2026-01-31}");
    Row row = row(compare(BIKE, past), new Property(Facet.STATUS));

    assertThat(row.cells().getLast().told())
        .singleElement()
        .isInstanceOfSatisfying(
            Value.class,
            status -> {
              assertThat(status.value()).isEqualTo("ended");
              assertThat(status.asOf()).map(asOf -> asOf.text()).contains("2025-09");
              assertThat(status.until()).map(asOf -> asOf.text()).contains("2026-01-31");
            });
    assertThat(row.differs()).isTrue();
  }

  @Test
  void sameValuesInAnotherOrderDoNotDiffer() {
    Comparison comparison =
        compare(BIKE.with("audience", "[mkb, zzp]"), CAR.with("audience", "[zzp, mkb]"));
    Row audience = row(comparison, new Property(Facet.AUDIENCE));

    assertThat(said(audience.cells().getFirst())).hasSize(2);
    assertThat(audience.differs()).isFalse();
    assertThat(row(comparison, new Property(Facet.PROVIDER)).differs()).isFalse();
  }

  @Test
  void fewerThanTwoMoreThanFourOrTheSameTwiceAreNoComparison() {
    assertThatIllegalArgumentException().isThrownBy(() -> compare(BIKE));
    assertThatIllegalArgumentException().isThrownBy(() -> compare(BIKE, BIKE));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                compare(
                    BIKE,
                    CAR,
                    CardText.at("financiering", "a"),
                    CardText.at("financiering", "b"),
                    CardText.at("financiering", "c")));
  }
}
