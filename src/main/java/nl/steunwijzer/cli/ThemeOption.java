package nl.steunwijzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.steunwijzer.web.Theme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the pages look like. */
final class ThemeOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--theme",
      paramLabel = "BESTAND",
      description =
          "Een stylesheet met waarden voor de ontwerptokens, zoals web/theme.css, voor een eigen"
              + " huisstijl.",
      defaultValue = "${env:STEUNWIJZER_THEME:-" + Option.NULL_VALUE + "}")
  private Optional<Path> file = Optional.empty();

  Theme theme() {
    return file.map(this::in).orElse(Theme.STANDARD);
  }

  private Theme in(Path path) {
    try {
      return Theme.in(path);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "--theme: '%s' is niet te lezen".formatted(path), e);
    }
  }
}
