package nl.steunwijzer.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a change of a page. */
class ChangesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
  private static final LocalDate NEXT = LocalDate.of(2026, 11, 21);

  private static final String LOAN = "Bij de Fietsbank leen je hoogstens € 10.000 voor een fiets.";
  private static final String MORE = "Bij de Fietsbank leen je hoogstens € 12.000 voor een fiets.";
  private static final String TERM = "Je betaalt de lening in vijf jaar terug.";

  private static List<Change> changes(List<String> before, List<String> after) {
    return Changes.between(new Version(FIRST, before), new Version(NEXT, after));
  }

  @Test
  void sameTextIsNoChange() {
    assertThat(changes(List.of(LOAN, TERM), List.of(LOAN, TERM))).isEmpty();
  }

  @Test
  void otherOrderIsNoChange() {
    assertThat(changes(List.of(LOAN, TERM), List.of(TERM, LOAN))).isEmpty();
  }

  @Test
  void oldPassageStandsBesideTheNewOneThatIsMostLikeIt() {
    assertThat(changes(List.of(TERM, LOAN), List.of(MORE, TERM)))
        .containsExactly(new Change(LOAN, MORE));
  }

  @Test
  void passageWithoutLikenessStandsAlone() {
    assertThat(changes(List.of(LOAN), List.of("Bel ons op werkdagen.")))
        .containsExactly(new Change(LOAN, ""), new Change("", "Bel ons op werkdagen."));
  }

  @Test
  void newPassageIsToldAfterWhatWasThere() {
    assertThat(changes(List.of(LOAN), List.of(TERM, MORE)))
        .containsExactly(new Change(LOAN, MORE), new Change("", TERM));
  }

  @Test
  void eachPassageIsPairedOnce() {
    assertThat(changes(List.of(LOAN), List.of(MORE, MORE + " Of een bakfiets.")))
        .containsExactly(new Change(LOAN, MORE), new Change("", MORE + " Of een bakfiets."));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "‘Groene’ lening – voor iedereen, 'Groene' lening - voor iedereen",
        "FIETSLENING, Fietslening"
      })
  void capitalsQuotesAndDashesAreNoChange(String before, String after) {
    assertThat(changes(List.of(before), List.of(after))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "De rente is 1.5 procent., De rente is 15 procent.",
    "Je krijgt 10.000 euro., Je krijgt 10.00 euro.",
    "Dit mag., Dit mag niet."
  })
  void smallestDifferenceInMeaningIsAChange(String before, String after) {
    assertThat(changes(List.of(before), List.of(after))).containsExactly(new Change(before, after));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vandaag is het zaterdag 21 november 2026",
        "21 november 2026",
        "zaterdag 21 november",
        "Laatst bijgewerkt op 21 november 2026.",
        "Last updated: 3 March 2026",
        "1.234 keer bekeken",
        "Reacties (12)",
        "3 dagen geleden",
        "Leestijd: 4 minuten",
        "© 2026 Fietsbank"
      })
  void whatDiffersFromDayToDayIsNoChange(String passage) {
    assertThat(changes(List.of(LOAN), List.of(LOAN, passage))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aanvragen kan tot 21 november 2026.",
        "1 juli 2027",
        "Vandaag kun je een fiets lenen.",
        "Na 3 dagen geleden verlies te hebben, krijg je hulp."
      })
  void whatLooksLikeThatButTellsSomethingIsAChange(String passage) {
    assertThat(changes(List.of(LOAN), List.of(LOAN, passage)))
        .containsExactly(new Change("", passage));
  }

  @Test
  void dayThatWasTodayWhenThePageWasFetchedIsNoChangeLater() {
    assertThat(changes(List.of("20 november 2026"), List.of("21 november 2026"))).isEmpty();
  }

  @Test
  void pageThatIsAnotherOneAltogetherIsComparedAllTheSame() {
    List<String> before = IntStream.range(0, 2_000).mapToObj(i -> "Oude regel " + i).toList();
    List<String> after = IntStream.range(0, 2_000).mapToObj(i -> "Geheel anders " + i).toList();
    assertThat(changes(before, after)).hasSize(4_000);
  }
}
