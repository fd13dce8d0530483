package nl.steunwijzer.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.steunwijzer.history.Endings.Ending;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.TestKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ended in the two years before 21 November 2026, and what will in the half year after it. */
class EndingsTest {

  private final Path folder;

  EndingsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Endings endings(CardText... cards) {
    return Endings.of(TestKnowledge.load(folder, cards), TestKnowledge.TODAY);
  }

  private static CardText until(String slug, String value, String day) {
    return CardText.at("financiering", slug)
        .with("status", "{value: %s, asOf: 2026-01, until: %s}".formatted(value, day));
  }

  private static List<String> slugs(List<Ending> endings) {
    return endings.stream().map(ending -> ending.topic().slug()).toList();
  }

  private List<String> endedOn(String... days) {
    CardText[] cards =
        Arrays.stream(days).map(day -> until("tot-" + day, "ended", day)).toArray(CardText[]::new);
    return slugs(endings(cards).ended());
  }

  @Test
  void whatEndedLatestComesFirst() {
    assertThat(endedOn("2025-06-30", "2026-11-20", "2024-12"))
        .containsExactly("tot-2026-11-20", "tot-2025-06-30", "tot-2024-12");
  }

  @Test
  void whatEndedMoreThanTwoYearsAgoIsNoLongerTold() {
    assertThat(endedOn("2024-11-20", "2024-11-21", "2023")).containsExactly("tot-2024-11-21");
  }

  @Test
  void openSchemeWhoseLastDayIsPastHasEnded() {
    Endings endings = endings(until("voorbij", "open", "2026-10-01"));

    assertThat(slugs(endings.ended())).containsExactly("voorbij");
    assertThat(endings.ending()).isEmpty();
  }

  @Test
  void whatEndsSoonestComesFirst() {
    Endings endings =
        endings(
            until("mei", "open", "2027-05-21"),
            until("te-laat", "open", "2027-05-22"),
            until("vandaag", "unknown", "2026-11-21"));

    assertThat(slugs(endings.ending())).containsExactly("vandaag", "mei");
    assertThat(endings.ended()).isEmpty();
  }

  @Test
  void withoutALastDayNobodyKnowsWhenItEnded() {
    Endings endings =
        endings(
            CardText.at("financiering", "ooit").with("status", "{value: ended, asOf: 2026-01}"));

    assertThat(endings.ended()).isEmpty();
  }
}
