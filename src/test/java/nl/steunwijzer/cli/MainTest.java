package nl.steunwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  static Stream<Arguments> optionsByCommand() {
    return Stream.of(
        arguments("serve", List.of("--host", "--port", "--data", "--keep-days", "--knowledge")),
        arguments("ask", List.of("VRAAG", "--json", "--knowledge")),
        arguments("search", List.of("WOORDEN", "--limit", "--knowledge")),
        arguments("check", List.of("--knowledge")),
        arguments(
            "evaluate", List.of("BESTAND", "--split", "--out", "--no-baselines", "--scorecard")));
  }

  @ParameterizedTest
  @MethodSource("optionsByCommand")
  void helpOfACommandNamesItsOptions(String command, List<String> options) {
    Run run = Run.of(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("steunwijzer " + command).contains(options);
  }

  @Test
  void helpNamesEveryCommand() {
    Run run = Run.of("--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("steunwijzer", "serve", "ask", "search", "check", "evaluate");
  }

  @Test
  void versionNamesTheProgram() {
    Run run = Run.of("--version");
    assertThat(run.exit()).isZero();
    assertThat(run.lines()).singleElement().asString().startsWith("steunwijzer ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "ask", "search", "check", "evaluate"})
  void unknownOptionIsNamedAndRefused(String command) {
    Run run = Run.of(command, "--bestaat-niet");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("steunwijzer: ")
        .contains("--bestaat-niet", "steunwijzer %s --help".formatted(command));
  }

  @Test
  void unknownCommandIsNamedAndRefused() {
    Run run = Run.of("bestaatniet");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("bestaatniet");
  }

  @Test
  void commandThatIsLeftOutIsAskedFor() {
    Run run = Run.of();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains("steunwijzer --help");
  }
}
