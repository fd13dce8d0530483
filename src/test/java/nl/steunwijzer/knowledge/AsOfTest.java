package nl.steunwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

  @ParameterizedTest
  @CsvSource({
    "2026,       2026-12-31",
    "2026-02,    2026-02-28",
    "2024-02,    2024-02-29",
    "2026-02-05, 2026-02-05"
  })
  void latestDayIsTheLastDayThatTheTextCanMean(String text, LocalDate day) {
    assertThat(AsOf.of(text).latest()).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"2026,       2026-01-01", "2026-02,    2026-02-01", "2026-02-05, 2026-02-05"})
  void earliestDayIsTheFirstDayThatTheTextCanMean(String text, LocalDate day) {
    assertThat(AsOf.of(text).earliest()).contains(day);
  }

  @Test
  void undatedHasNoDay() {
    assertThat(AsOf.of("undated").latest()).isEmpty();
    assertThat(AsOf.of("undated").earliest()).isEmpty();
    assertThat(AsOf.of("undated").isDated()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "26", "2026-13", "2026-2", "2026-02-30", "5-2-2026", "februari 2026"})
  void anythingElseIsNoDate(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AsOf.of(text))
        .withMessageContaining("geen datum: " + text);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, false",
    "2024-11-21, false",
    "2024-11-20, true",
    "2024-11,    false",
    "2024-10,    true",
    "2024,       false",
    "2023,       true",
    "undated,    true"
  })
  void factIsStaleAfterTwoYearsOrWithoutADate(String text, boolean stale) {
    assertThat(AsOf.of(text).isStale(LocalDate.of(2026, 11, 21))).isEqualTo(stale);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, false",
    "2026-11-22, true",
    "2026-11,    false",
    "2026-12,    true",
    "2026,       false",
    "2027,       true",
    "undated,    false"
  })
  void liesAfterADayOnlyIfItLiesWhollyAfterIt(String text, boolean after) {
    assertThat(AsOf.of(text).isAfter(LocalDate.of(2026, 11, 21))).isEqualTo(after);
  }

  @Test
  void orderIsThatOfTheLatestDayWithUndatedFirst() {
    assertThat(Stream.of("2026", "2026-02-05", "undated", "2026-02").map(AsOf::of).sorted())
        .extracting(AsOf::text)
        .containsExactly("undated", "2026-02-05", "2026-02", "2026");
  }
}
