package nl.steunwijzer.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the daily run is due. */
class ScheduleTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(ZONE).toInstant();
  }

  private static boolean isDue(String started, String now, String last) {
    return new Schedule(ZONE, at(started)).isDue(at(now), Optional.of(at(last)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T03:05, true",
    "2026-11-22T05:55, true",
    "2026-11-22T02:55, false",
    "2026-11-22T06:05, false",
    "2026-11-22T14:00, false"
  })
  void runIsAtNight(String now, boolean due) {
    assertThat(isDue("2026-11-21T12:00", now, "2026-11-21T04:00")).isEqualTo(due);
  }

  @Test
  void oneNightHasOneRun() {
    assertThat(isDue("2026-11-21T12:00", "2026-11-22T05:30", "2026-11-22T04:10")).isFalse();
  }

  @Test
  void runByHandInTheEveningStandsForThatOfTheNight() {
    assertThat(isDue("2026-11-21T12:00", "2026-11-22T03:30", "2026-11-21T22:00")).isFalse();
  }

  @Test
  void serverThatIsOffAtNightCatchesUpAfterAnHour() {
    assertThat(isDue("2026-11-21T09:00", "2026-11-21T09:50", "2026-11-19T10:00")).isFalse();
    assertThat(isDue("2026-11-21T09:00", "2026-11-21T10:00", "2026-11-19T10:00")).isTrue();
  }

  @Test
  void serverThatIsStartedAgainAndAgainAsksNobody() {
    assertThat(isDue("2026-11-21T10:00", "2026-11-21T10:10", "2026-10-01T10:00")).isFalse();
  }

  @Test
  void firstRunWaitsAnHourOrForTheNight() {
    Schedule byDay = new Schedule(ZONE, at("2026-11-21T12:00"));
    assertThat(byDay.isDue(at("2026-11-21T12:00"), Optional.empty())).isFalse();
    assertThat(byDay.isDue(at("2026-11-21T12:00").plus(Duration.ofHours(1)), Optional.empty()))
        .isTrue();
  }
}
