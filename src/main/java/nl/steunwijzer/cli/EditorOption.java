package nl.steunwijzer.cli;

import java.io.Closeable;
import java.nio.file.Path;
import nl.steunwijzer.review.DailyRefresh;
import nl.steunwijzer.review.ReviewStore;
import nl.steunwijzer.web.EditorDoor;
import nl.steunwijzer.web.Editorial;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the server does for editors. */
final class EditorOption {

  /** A shorter one can be found by trying. */
  private static final int SHORTEST_TOKEN = 12;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--editor-token",
      paramLabel = "TOKEN",
      description =
          "Waarmee de redactie documenten toevoegt en bronnen nakijkt (/redactie), ten minste 12"
              + " tekens; liever als STEUNWIJZER_EDITOR_TOKEN, want op de opdrachtregel kunnen"
              + " anderen het zien.",
      defaultValue = "${env:STEUNWIJZER_EDITOR_TOKEN:-}")
  private String token = "";

  @Option(
      names = "--refresh-daily",
      arity = "0..1",
      paramLabel = "true|false",
      description =
          "Kijk elke nacht of de bronnen van kaarten en documenten gewijzigd zijn (standaard:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "${env:STEUNWIJZER_REFRESH_DAILY:-false}",
      fallbackValue = "true")
  private boolean refreshDaily;

  /**
   * Looks whether the options make sense.
   *
   * @throws ParameterException if they do not
   */
  void check() {
    if (!token.isEmpty() && token.length() < SHORTEST_TOKEN) {
      throw new ParameterException(
          spec.commandLine(),
          "--editor-token heeft ten minste %d tekens".formatted(SHORTEST_TOKEN));
    }
  }

  /** Through which editors come; closed if there is no token. */
  EditorDoor door() {
    return new EditorDoor(token);
  }

  Editorial editorial(ReviewStore reviews) {
    return Editorial.of(door(), reviews, DutchTime.CLOCK);
  }

  /** The daily run, if it is switched on; otherwise nothing, which can be closed as well. */
  Closeable daily(ReviewStore reviews, Path dataDirectory, DailyRefresh.Job job) {
    if (!refreshDaily) {
      return () -> {};
    }
    return DailyRefresh.start(reviews, dataDirectory, job, DutchTime.CLOCK)::close;
  }
}
