package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.TestKnowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On 21 November 2026 a program asks what changed. */
class ChangesApiTest {

  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 20);

  private final Path cards;
  private final TestServer server;
  private final JsonClient client;

  ChangesApiTest(@TempDir Path folder) {
    this.cards = folder.resolve("kaarten");
    this.server = TestServer.start(folder.resolve("data"));
    this.client = new JsonClient(server);
  }

  @BeforeEach
  void edit() {
    look(LocalDate.of(2026, 9, 1), loan(10));
    look(OCTOBER, loan(20));
    look(YESTERDAY, loan(30), CardText.at("financiering", "stepfonds").with("name", "Stepfonds"));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static CardText loan(int euros) {
    return CardText.at("financiering", "fietslening")
        .with("name", "Fietslening")
        .plus("## Hoeveel\n- Je leent hoogstens %d euro. [^faq]\n".formatted(euros));
  }

  private void look(LocalDate day, CardText... saved) {
    server.history().observe(TestKnowledge.load(cards, saved), day);
  }

  @Test
  void withoutADayTheLastThirtyDaysAreTold() {
    JsonNode list = client.found("/changes");

    assertThat(list.path("total").asInt()).isEqualTo(2);
    assertThat(list.path("knownSince").asText()).isEqualTo("2026-09-01");
    JsonNode change = list.path("items").path(0);
    assertThat(change.path("day").asText()).isEqualTo("2026-11-20");
    assertThat(change.path("url").asText()).isEqualTo("/regelingen/fietslening");
    assertThat(change.path("kind").asText()).isEqualTo("replaced");
    assertThat(change.path("part").asText()).isEqualTo("hoeveel");
    assertThat(change.path("before").asText()).isEqualTo("Je leent hoogstens 20 euro.");
    assertThat(change.path("after").asText()).isEqualTo("Je leent hoogstens 30 euro.");
    assertThat(list.path("items").path(1).path("kind").asText()).isEqualTo("new");
  }

  @Test
  void sinceAnEarlierDayMoreIsTold() {
    assertThat(client.found("/changes?since=2026-10-01").path("total").asInt()).isEqualTo(3);
    assertThat(client.found("/changes?since=2026-11-21").path("total").asInt()).isZero();
  }

  @Test
  void pagesTogetherHoldEveryChangeOnce() {
    JsonNode first = client.found("/changes?since=2026-10-01&pageSize=2");
    JsonNode second = client.found("/changes?since=2026-10-01&pageSize=2&page=2");

    assertThat(first.path("items")).hasSize(2);
    assertThat(second.path("items")).hasSize(1);
    assertThat(second.path("items").path(0).path("day").asText()).isEqualTo("2026-10-01");
  }
}
