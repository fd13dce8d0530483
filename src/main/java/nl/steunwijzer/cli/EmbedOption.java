package nl.steunwijzer.cli;

import java.util.List;
import nl.steunwijzer.web.EmbedOrigins;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** On which other sites Steunwijzer may stand; none unless they are named. */
final class EmbedOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--embed-origin",
      paramLabel = "HERKOMST",
      split = ",",
      description =
          "Een website die Steunwijzer op haar pagina's mag zetten, zoals https://www.voorbeeld.nl;"
              + " mag vaker (zie /voorbeeld-insluiten).",
      defaultValue = "${env:STEUNWIJZER_EMBED_ORIGIN:-}")
  private List<String> origins = List.of();

  /**
   * The sites.
   *
   * @throws ParameterException if one is not the origin of a site
   */
  EmbedOrigins origins() {
    try {
      return EmbedOrigins.of(
          origins.stream().map(String::strip).filter(origin -> !origin.isEmpty()).toList());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--embed-origin is een website zonder pad, zoals https://www.voorbeeld.nl; dat is '%s' niet"
              .formatted(e.getMessage()),
          e);
    }
  }
}
