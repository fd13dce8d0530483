package nl.steunwijzer.web;

import static nl.steunwijzer.web.Problems.assertProblem;
import static nl.steunwijzer.web.Problems.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody tells of themselves goes along with a question, and what was assumed can go. */
class SituationApiTest {

  private static TestServer server;
  private static JsonClient client;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = TestServer.start(folder);
    client = new JsonClient(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode ask(String question, Map<String, Object> situation) {
    return client.ask(Map.of("question", question, "situation", situation));
  }

  private static JsonNode known(JsonNode answer) {
    return answer.path("understood").path("situation");
  }

  @Test
  void whatIsGivenAndWhatIsReadAreBothKnown() {
    JsonNode known =
        known(ask("Wat is de BMKB voor mijn bv?", Map.of("staff", 12, "region", "Groningen")));
    assertThat(known.path("legalForm").asText()).isEqualTo("bv");
    assertThat(known.path("staff").asInt()).isEqualTo(12);
    assertThat(known.path("region").asText()).isEqualTo("Groningen");
  }

  @Test
  void whatIsGivenGoesBeforeWhatIsRead() {
    JsonNode known = known(ask("Wat is de BMKB voor mijn bv?", Map.of("legalForm", "vof")));
    assertThat(known.path("legalForm").asText()).isEqualTo("vof");
  }

  @Test
  void whatComesBackCanBeGivenAgain() {
    JsonNode known =
        known(client.ask("Ik ben ziek en mijn bv met 3 werknemers zoekt € 30.000 voor de btw"));
    assertThat(known.path("circumstances")).isNotEmpty();
    JsonNode again = client.ask(Map.of("question", "Wat is de BMKB?", "situation", known));
    assertThat(known(again)).isEqualTo(known);
  }

  @Test
  void anAssumptionIsTakenAwayByItsCode() {
    JsonNode answer = client.ask("Wat is de BMKB voor mijn bv?");
    JsonNode assumption = answer.path("understood").path("assumptions").path(0);
    assertThat(assumption.path("code").asText()).isEqualTo("legalForm");
    assertThat(assumption.path("text").asText()).isEqualTo("Je noemt: bv.");
    JsonNode without =
        client.ask(
            Map.of("question", "Wat is de BMKB voor mijn bv?", "without", List.of("legalForm")));
    assertThat(without.path("understood").path("assumptions")).isEmpty();
    assertThat(known(without).has("legalForm")).isFalse();
  }

  @Test
  void personalDataInARegionIsHidden() {
    JsonNode answer = ask("Wat is de BMKB?", Map.of("region", "Almere, jan@bakker.example"));
    assertThat(known(answer).path("region").asText()).isEqualTo("Almere, [e-mailadres]");
    assertThat(server.onDisk()).doesNotContain("jan@bakker.example");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'phase': 'klaar'}          | situation.phase     | kies uit starter, existing, stopping",
        "{'phase': 1}                | situation.phase     | kies uit starter, existing, stopping",
        "{'legalForm': 'BV'}         | situation.legalForm | kies uit eenmanszaak, vof",
        "{'benefit': 'aow'}          | situation.benefit   | kies uit bijstand, ww",
        "{'circumstances': ['rijk']} | situation.circumstances.0 | kies uit employer",
        "{'circumstances': 'ill'}    | situation.circumstances   | geef een lijst",
        "{'staff': 'drie'}           | situation.staff     | geef een heel getal",
        "{'staff': '3'}              | situation.staff     | geef een heel getal",
        "{'staff': 2.5}              | situation.staff     | geef een heel getal",
        "{'staff': -1}               | situation.staff     | een heel getal van 0 tot 1000000",
        "{'years': 1001}             | situation.years     | een heel getal van 0 tot 1000",
        "{'amount': 'veel'}          | situation.amount    | geef een getal",
        "{'amount': -5}              | situation.amount    | een bedrag in euro's",
        "{'revenue': 1e13}           | situation.revenue   | een bedrag in euro's",
        "{'region': 5}               | situation.region    | geef een tekst",
        "{'kleur': 'rood'}           | situation.kleur     | dit veld bestaat niet",
        "5                           | situation           | geef een object"
      })
  void badSituationIsRefusedWithItsFieldAndWhatToDo(String situation, String field, String what) {
    String body =
        "{\"question\": \"Wat is de BMKB?\", \"situation\": %s}"
            .formatted(situation.replace('\'', '"'));
    assertSays(assertProblem(client.post("/answers", body), 400), field, what);
  }

  @Test
  void longRegionIsRefused() {
    String body =
        JsonClient.write(
            Map.of("question", "Wat is de BMKB?", "situation", Map.of("region", "a".repeat(61))));
    assertSays(
        assertProblem(client.post("/answers", body), 400),
        "situation.region",
        "hoogstens 60 tekens");
  }

  @Test
  void tooMuchTakenAwayIsRefused() {
    List<String> codes = Collections.nCopies(51, "amount");
    String body = JsonClient.write(Map.of("question", "Wat is de BMKB?", "without", codes));
    assertSays(assertProblem(client.post("/answers", body), 400), "without", "hoogstens 50 codes");
  }

  @Test
  void codeThatCannotBeOneIsRefused() {
    String body =
        JsonClient.write(
            Map.of("question", "Wat is de BMKB?", "without", List.of("a".repeat(101))));
    assertSays(assertProblem(client.post("/answers", body), 400), "without", "hoogstens 100");
  }
}
