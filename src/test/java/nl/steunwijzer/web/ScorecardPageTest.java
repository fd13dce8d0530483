package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How good the answers are, on the page about us. */
class ScorecardPageTest {

  private static final String FIGURES =
      """
      {"questions": 3, "values": {"first": 0.9, "amongThree": 0.5, "unsupported": 0}}\
      """;
  private static final String SCORECARD =
      """
      {"date": "2026-11-20", "cards": 2, "passages": 4, "total": %1$s, "byTheme": {},
       "byKind": {}, "byLanguage": {}, "multiTurn": %1$s, "confusions": [],
       "rankings": [{"name": "Een ander", "first": 0.25, "amongThree": 0.5, "recall5": 0.5,
                     "ndcg10": 0.5, "medianMs": 1.5}],
       "perAnswer": {"times": 3, "median": 12.5, "p95": 20.0}}
      """
          .formatted(FIGURES);

  @TempDir private static Path data;
  @TempDir private static Path cards;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.withScorecard(data, cards);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void forget() throws IOException {
    Files.deleteIfExists(scorecard());
  }

  private static Path scorecard() {
    return cards.resolve("evaluation/scorecard.json");
  }

  private static Document about() {
    return new Guest(server).page("/over");
  }

  private static void write(String json) throws IOException {
    Files.createDirectories(cards.resolve("evaluation"));
    Files.writeString(scorecard(), json);
  }

  @Test
  void measuredFiguresAreShownWithTheirTargets() throws IOException {
    write(SCORECARD);
    Document page = about();

    assertThat(page.expectFirst("h2#hoe-goed + p").text())
        .contains("20 november 2026", "3 vragen", "12,5 milliseconden");
    assertThat(page.select("table:has(#gemeten) tbody tr").eachText())
        .contains("Goed onderwerp als eerste in het antwoord 90,0% ≥ 85,0% gehaald")
        .contains(
            "Goed onderwerp bij de eerste drie van het antwoord 50,0% ≥ 95,0% nog niet gehaald")
        .hasSize(3);
    assertThat(page.select("#nog-niet + ul li").eachText())
        .containsExactly("Goed onderwerp bij de eerste drie van het antwoord");
    assertThat(page.select("table:has(#vergeleken) tbody tr").eachText())
        .containsExactly("Een ander 25,0% 50,0% 50,0% 50,0% 1,5");
  }

  @Test
  void nothingIsShownWithoutFiguresOrWithABrokenFile() throws IOException {
    assertThat(about().select("#hoe-goed")).isEmpty();
    write("{\"date\": ");
    assertThat(about().select("#hoe-goed")).isEmpty();
  }
}
