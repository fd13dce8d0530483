package nl.steunwijzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

  /** Such as 'EUROS 250000 AT_MOST', 'DATE 2027-07-01' or 'PHONE 0880424242'. */
  private static String written(Quantity quantity) {
    String size =
        quantity.detail().isEmpty() ? quantity.value().toPlainString() : quantity.detail();
    String bound = quantity.bound() == Bound.UNSAID ? "" : " " + quantity.bound();
    return quantity.measure() + " " + size + bound;
  }

  private static String written(List<Quantity> quantities) {
    return quantities.stream().map(QuantityReaderTest::written).collect(Collectors.joining(", "));
  }

  private static void assertReads(String text, String expected) {
    assertThat(written(QuantityReader.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          negenhonderdduizend euro              | EUROS 900000
          tweehonderdvijftigduizend euro        | EUROS 250000
          tienduizend euro                      | EUROS 10000
          duizend euro                          | EUROS 1000
          tweeduizendvijfhonderd euro           | EUROS 2500
          tweeduizend vijfhonderd euro          | EUROS 2500
          twaalfhonderd euro                    | EUROS 1200
          honderdvijftig euro                   | EUROS 150
          honderdeneen dagen                    | DAYS 101
          zesentwintig weken                    | DAYS 182
          drieënvijftig weken                   | DAYS 371
          tweeenvijftig weken                   | DAYS 364
          tweeënhalf jaar                       | MONTHS 30
          zevenenhalf jaar                      | MONTHS 90
          twee en een half jaar                 | MONTHS 30
          drie kwart jaar                       | MONTHS 9
          driekwart miljoen euro                | EUROS 750000
          drie kwart                            | PERCENT 75
          vijf ton                              | COUNT 500000
          twee miljard euro                     | EUROS 2000000000
          nul procent                           | PERCENT 0
          nine hundred thousand euros           | EUROS 900000
          two hundred and fifty thousand euros  | EUROS 250000
          a hundred euros                       | EUROS 100
          twenty-five percent                   | PERCENT 25
          ten days                              | DAYS 10
          sixteen weeks                         | DAYS 112
          two and a half years                  | MONTHS 30
          one and a half million euros          | EUROS 1500000
          """)
  void readsNumbersInWords(String text, String expected) {
    assertReads(text, expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ten minste", "ten hoogste", "het nultarief", "achteraf", "eenvoudig"})
  void readsNoNumberInOtherWords(String text) {
    assertReads(text, "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          € 250.000                  | EUROS 250000
          €250.000                   | EUROS 250000
          €250,000                   | EUROS 250000
          € 250.000,-                | EUROS 250000
          € 250.000,00               | EUROS 250000
          € 250000                   | EUROS 250000
          250.000 euro               | EUROS 250000
          250.000 Euro               | EUROS 250000
          250.000 euro's             | EUROS 250000
          250,000 euros              | EUROS 250000
          EUR 250.000                | EUROS 250000
          euro 250.000               | EUROS 250000
          €250k                      | EUROS 250000
          € 250 duizend              | EUROS 250000
          € 2,5 ton                  | EUROS 250000
          een kwart miljoen euro     | EUROS 250000
          een half miljoen euro      | EUROS 500000
          half a million euros       | EUROS 500000
          € 1,5 miljoen              | EUROS 1500000
          €1.5 million               | EUROS 1500000
          1,5 mln euro               | EUROS 1500000
          anderhalf miljoen euro     | EUROS 1500000
          € 1.300.000                | EUROS 1300000
          € 1,3 miljard              | EUROS 1300000000
          € 12,50                    | EUROS 12.5
          €12.50                     | EUROS 12.5
          € 2020                     | EUROS 2020
          € 112                      | EUROS 112
          twintig euro               | EUROS 20
          € 0                        | EUROS 0
          """)
  void readsAmounts(String text, String expected) {
    assertReads(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          90%             | PERCENT 90
          90 %            | PERCENT 90
          90 procent      | PERCENT 90
          90 percent      | PERCENT 90
          90 per cent     | PERCENT 90
          negentig procent| PERCENT 90
          3,90%           | PERCENT 3.9
          3.9%            | PERCENT 3.9
          0,5 procent     | PERCENT 0.5
          0%              | PERCENT 0
          """)
  void readsPercentages(String text, String expected) {
    assertReads(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6 jaar           | MONTHS 72
          72 maanden       | MONTHS 72
          zes jaren        | MONTHS 72
          six years        | MONTHS 72
          24 kwartalen     | MONTHS 72
          anderhalf jaar   | MONTHS 18
          een half jaar    | MONTHS 6
          half a year      | MONTHS 6
          1 maand          | MONTHS 1
          a 12-month term  | MONTHS 12
          13 weken         | DAYS 91
          91 dagen         | DAYS 91
          two weeks        | DAYS 14
          10 werkdagen     | DAYS 10
          10 working days  | DAYS 10
          1.225 uur        | HOURS 1225
          1,225 hours      | HOURS 1225
          """)
  void readsDurations(String text, String expected) {
    assertReads(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 juli 2027          | DATE 2027-07-01
          1 July 2027          | DATE 2027-07-01
          2027-07-01           | DATE 2027-07-01
          31 Maart 2026        | DATE 2026-03-31
          1 juli               | DATE --07-01
          juli 2027            | DATE 2027-07
          mei 2026             | DATE 2026-05
          May 2026             | DATE 2026-05
          tot 1 juli 2027      | DATE 2027-07-01
          in 2027              | YEAR 2027
          de Wet van 1998      | YEAR 1998
          """)
  void readsDates(String text, String expected) {
    assertReads(text, expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"januari", "in maart", "you may apply"})
  void monthAloneIsNoFigure(String text) {
    assertThat(QuantityReader.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          088 042 42 42    | PHONE 0880424242
          088-0424242      | PHONE 0880424242
          030 - 123 45 67  | PHONE 0301234567
          06-12345678      | PHONE 0612345678
          0800 0543        | PHONE 08000543
          0900-1234        | PHONE 09001234
          bel 112          | PHONE 112
          Bel 113.         | PHONE 113
          """)
  void readsPhoneNumbers(String text, String expected) {
    assertReads(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          250 medewerkers      | COUNT 250
          60 termijnen         | COUNT 60
          55 of ouder          | COUNT 55 AT_LEAST
          1.300 bedrijven      | COUNT 1300
          2,5 keer             | COUNT 2.5
          250k                 | COUNT 250000
          kwart miljoen        | COUNT 250000
          drie ton             | COUNT 300000
          twaalf leden         | COUNT 12
          twelve members       | COUNT 12
          dertig mensen        | COUNT 30
          Honderd bedrijven    | COUNT 100
          112 euro             | EUROS 112
          """)
  void readsCounts(String text, String expected) {
    assertReads(text, expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "geen cijfer", "een lening", "één bank", "elfstedentocht", "tientallen", "€"})
  void readsNothingWhereNoFigureStands(String text) {
    assertThat(QuantityReader.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hoogstens € 250.000          | EUROS 250000 AT_MOST
          maximaal 250 medewerkers     | COUNT 250 AT_MOST
          een maximum van 250          | COUNT 250 AT_MOST
          max. 10 dagen                | DAYS 10 AT_MOST
          niet meer dan 50%            | PERCENT 50 AT_MOST
          hooguit 3 jaar               | MONTHS 36 AT_MOST
          tot € 50.000                 | EUROS 50000 AT_MOST
          tot en met 8 kwartalen       | MONTHS 24 AT_MOST
          at most 250 employees        | COUNT 250 AT_MOST
          up to €250,000               | EUROS 250000 AT_MOST
          no more than 5%              | PERCENT 5 AT_MOST
          minstens 18 jaar             | MONTHS 216 AT_LEAST
          minimaal 1.225 uur           | HOURS 1225 AT_LEAST
          tenminste 3 jaar             | MONTHS 36 AT_LEAST
          vanaf € 500                  | EUROS 500 AT_LEAST
          niet minder dan 50%          | PERCENT 50 AT_LEAST
          at least 18 years            | MONTHS 216 AT_LEAST
          from €500                    | EUROS 500 AT_LEAST
          """)
  void readsInWhichDirectionAFigureLimits(String text, String expected) {
    assertReads(text, expected);
  }

  @Test
  void directionEndsWithItsSentence() {
    assertReads("Dat is het maximum. 250 mensen", "COUNT 250");
  }

  @Test
  void directionBelongsToTheNextFigureOnly() {
    assertReads("hoogstens 250 mensen en € 50", "COUNT 250 AT_MOST, EUROS 50");
  }

  @Test
  void figuresStandInTheOrderOfTheText() {
    assertReads(
        "In 2023 betaalde je 3,90% over € 1,5 miljoen, tot 1 juli 2027; bel 088 042 42 42.",
        "YEAR 2023, PERCENT 3.9, EUROS 1500000, DATE 2027-07-01, PHONE 0880424242");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          € 250.000                  | 250.000 euro
          €250,000                   | € 250.000
          een kwart miljoen euro     | € 250.000
          € 1,5 miljoen              | 1.500.000 euro
          6 jaar                     | 72 maanden
          anderhalf jaar             | 18 maanden
          8 kwartalen                | 2 jaar
          13 weken                   | 91 dagen
          90 per cent                | 90%
          3,9%                       | 3,90 procent
          twaalf leden               | 12 leden
          088-0424242                | 088 042 42 42
          1 July 2027                | 1 juli 2027
          2027-07-01                 | 1 juli 2027
          2027                       | 1 juli 2027
          2027                       | juli 2027
          juli 2027                  | 1 juli 2027
          250 medewerkers            | hoogstens 250 medewerkers
          hoogstens 250 medewerkers  | 250 medewerkers
          maximaal € 5.000           | up to €5,000
          at least 1,225 hours       | minimaal 1.225 uur
          geen cijfer                | ook geen cijfer
          5% van € 200               | Over € 200 betaal je 5%, na 3 jaar 6%.
          """)
  void evidenceSupportsTheSameFigureHoweverItIsSpelt(String text, String evidence) {
    assertThat(QuantityReader.unsupported(text, evidence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          € 250.001                  | € 250.000                   | EUROS 250001
          € 250                      | 250 medewerkers             | EUROS 250
          250 medewerkers            | € 250                       | COUNT 250
          5%                         | € 5                         | PERCENT 5
          6 jaar                     | 6 maanden                   | MONTHS 72
          6 weken                    | 6 dagen                     | DAYS 42
          twaalf leden               | 11 leden                    | COUNT 12
          088 042 42 42              | 088 042 42 43               | PHONE 0880424242
          1 juli 2027                | 2 juli 2027                 | DATE 2027-07-01
          1 juli 2027                | juli 2027                   | DATE 2027-07-01
          1 juli 2027                | 2027                        | DATE 2027-07-01
          juli 2027                  | 1 juni 2027                 | DATE 2027-07
          2026                       | 1 juli 2027                 | YEAR 2026
          2026                       | 2026 euro                   | YEAR 2026
          hoogstens 250 medewerkers  | minstens 250 medewerkers    | COUNT 250 AT_MOST
          vanaf 18 jaar              | tot 18 jaar                 | MONTHS 216 AT_LEAST
          € 5.000                    | een bedrag                  | EUROS 5000
          5% van € 200               | 5% van € 100                | EUROS 200
          """)
  void evidenceDoesNotSupportAnotherFigure(String text, String evidence, String unsupported) {
    assertThat(written(QuantityReader.unsupported(text, evidence))).isEqualTo(unsupported);
  }

  @Test
  void digitWithinANameIsNoFigure() {
    assertThat(QuantityReader.read("De P2B-verordening, CO2 en Economie071")).isEmpty();
    assertThat(QuantityReader.withoutFigures("De P2B-verordening")).isEqualTo("De P2B-verordening");
  }
}
