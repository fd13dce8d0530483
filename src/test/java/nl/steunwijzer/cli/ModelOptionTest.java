package nl.steunwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.model.ModelServer;
import nl.steunwijzer.model.Personality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelOptionTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeCard() {
    CardText.at("financiering", "fietslening").with("name", "Fietslening").writeTo(folder);
  }

  private Run ask(String... options) {
    List<String> all = new ArrayList<>(List.of("ask", "--knowledge", folder.toString(), "--json"));
    all.addAll(List.of(options));
    all.add("Wat is de fietslening?");
    return Run.of(all.toArray(String[]::new));
  }

  private Run askWith(Personality personality) {
    try (ModelServer server = ModelServer.with(personality)) {
      return ask(
          "--model-url",
          server.url() + "/",
          "--model-name",
          "proef",
          "--model-key",
          ModelServer.KEY);
    }
  }

  @Test
  void namedModelWritesTheAnswer() {
    Run run = askWith((asked, reply) -> reply.whole(asked.passages().getFirst() + " [1]\n"));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"generator\":\"model\"");
  }

  @Test
  void modelThatRefusesTheKeyCostsNoAnswerAndTheKeyIsNotShown() {
    Run run = askWith((asked, reply) -> reply.status(401, "no " + ModelServer.KEY));
    assertThat(run.exit()).isZero();
    assertThat(run.out() + run.err())
        .contains("\"generator\":\"embedded\"")
        .doesNotContain(ModelServer.KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:11434/v1", "ftp://localhost", "http://", "http://%"})
  void addressThatCannotBeIsRefused(String url) {
    assertRefused(ask("--model-url", url, "--model-name", "proef"), "--model-url is ");
  }

  @ParameterizedTest
  @CsvSource({
    "--model-name, '', --model-name",
    "--model-temperature, 3, --model-temperature",
    "--model-context, 100, --model-context",
    "--model-whole, 2, --model-whole",
    "--model-at-once, 0, --model-at-once",
    "--model-per-hour, 0, --model-per-hour"
  })
  void settingThatCannotBeIsRefused(String option, String value, String named) {
    List<String> options = new ArrayList<>(List.of("--model-url", "http://localhost:1/v1"));
    if (!option.equals("--model-name")) {
      options.addAll(List.of("--model-name", "proef"));
    }
    options.addAll(List.of(option, value));
    assertRefused(ask(options.toArray(String[]::new)), named);
  }

  @Test
  void modelForFollowUpsNeedsAnAddress() {
    assertRefused(ask("--rewrite-name", "klein"), "--model-url");
  }

  private static void assertRefused(Run run, String message) {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains(message);
  }

  @Test
  void serverTellsWhoWrites() {
    assertThat(ServeCommand.generator(Optional.empty())).contains("zonder taalmodel");
    try (ModelServer server = ModelServer.with((asked, reply) -> reply.whole("Ja."))) {
      assertThat(ServeCommand.generator(Optional.of(server.model()))).contains("proef");
    }
  }

  @ParameterizedTest
  @CsvSource({"401, STEUNWIJZER_MODEL_KEY", "404, --model-name", "500, 500"})
  void serverTellsInOneLineWhatIsWrongWithTheModel(int status, String hint) {
    String body = "no " + ModelServer.KEY;
    try (ModelServer server = ModelServer.with((asked, reply) -> reply.status(status, body))) {
      assertThat(ServeCommand.generator(Optional.of(server.model())))
          .startsWith("Let op: ")
          .contains(hint)
          .doesNotContain("\n", ModelServer.KEY);
    }
  }
}
