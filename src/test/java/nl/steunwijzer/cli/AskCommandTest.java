package nl.steunwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import nl.steunwijzer.knowledge.CardText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskCommandTest {

  private static final String QUESTION = "Wat is de BMKB?";

  @Test
  void answerIsPrintedWithItsSources() {
    Run run = Run.of("ask", QUESTION);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("[answered]\n")
        .contains("Met de BMKB staat de overheid borg")
        .contains("\nBronnen:\n[1] RVO, ")
        .contains("\nOnderwerpen: Borgstelling MKB-kredieten (bmkb)");
  }

  @Test
  void jsonIsTheWholeAnswer(@TempDir Path cards) throws Exception {
    CardText.at("financiering", "fietslening").with("name", "Fietslening").writeTo(cards);
    Run run = Run.of("ask", "--json", "--knowledge", cards.toString(), "Wat is de Fietslening?");
    JsonNode answer = new JsonMapper().readTree(run.out());
    assertThat(run.exit()).isZero();
    assertThat(answer.path("status").asText()).isEqualTo("answered");
    assertThat(answer.path("sentences").path(0).path("text").asText()).isEqualTo("Een voorbeeld.");
    assertThat(answer.path("citations").path(0).path("topic").asText()).isEqualTo("fietslening");
  }

  @Test
  void wordsWithoutQuotesAreOneQuestion(@TempDir Path cards) throws Exception {
    CardText.at("financiering", "fietslening").with("name", "Fietslening").writeTo(cards);
    Run run = Run.of("ask", "--json", "--knowledge", cards.toString(), "Fietslening", "aanvragen?");
    assertThat(new JsonMapper().readTree(run.out()).at("/understood/question").asText())
        .isEqualTo("Fietslening aanvragen?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u200b"})
  void emptyQuestionIsRefused(String question) {
    assertRefused(Run.of("ask", question));
  }

  @Test
  void questionThatIsLeftOutIsRefused() {
    assertRefused(Run.of("ask"));
  }

  @Test
  void longQuestionIsRefused() {
    assertRefused(Run.of("ask", "a".repeat(2_001)));
  }

  private static void assertRefused(Run run) {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            "steunwijzer: stel een vraag van 1 tot 2000 tekens (zie steunwijzer ask --help)");
  }

  @Test
  void missingFolderWithCardsIsToldInOneLine(@TempDir Path folder) {
    Path missing = folder.resolve("kaarten");
    Run run = Run.of("ask", QUESTION, "--knowledge", missing.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            "steunwijzer: de map met kaarten %s bestaat niet; geef hem op met --knowledge"
                .formatted(missing));
  }
}
