package nl.steunwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static Status status(Availability value, Optional<String> until) {
    return new Status(value, AsOf.of("2025"), until.map(AsOf::of));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, ENDED",
    "2026-11-21, OPEN",
    "2026-11-22, OPEN",
    "2026-10,    ENDED",
    "2026-11,    OPEN",
    "2025,       ENDED",
    "2026,       OPEN",
    "undated,    OPEN"
  })
  void whatWasOpenHasEndedAfterItsLastDay(String until, Availability expected) {
    assertThat(status(Availability.OPEN, Optional.of(until)).on(TODAY)).isEqualTo(expected);
  }

  @Test
  void withoutALastDayItStaysOpen() {
    assertThat(status(Availability.OPEN, Optional.empty()).on(TODAY)).isEqualTo(Availability.OPEN);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
  void lastDayChangesNothingElse(Availability value) {
    assertThat(status(value, Optional.of("2020")).on(TODAY)).isEqualTo(value);
  }
}
