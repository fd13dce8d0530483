package nl.steunwijzer.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.steunwijzer.launcher.Launcher.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script of this project, with the jar that was just built. Maven leaves a jar alone when
 * nothing in it changed, so the script may think it stale; a stand-in for Maven that does nothing
 * keeps it from building in the middle of this build.
 */
@Timeout(120)
final class LauncherIT {

  private static final Pattern READY =
      Pattern.compile("Steunwijzer staat klaar op (http://localhost:\\d+) \\(.*\\)");

  @TempDir Path standIns;
  @TempDir Path data;

  private Launcher launcher;

  @BeforeEach
  void noBuildWithinThisBuild() throws IOException {
    launcher = new Launcher(Path.of("").toAbsolutePath(), standIns, Map.of());
    launcher.standIn("mvn", "exit 0");
  }

  private static void assertSaidNothing(String err) {
    assertThat(err.lines().filter(line -> !line.startsWith("Steunwijzer wordt gebouwd;")))
        .isEmpty();
  }

  private static void assertWentWell(Run run) {
    assertSaidNothing(run.err());
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void helpNamesTheCommands() throws Exception {
    Run run = launcher.run("--help");
    assertWentWell(run);
    assertThat(run.out()).contains("steunwijzer", "serve", "ask", "search", "check");
  }

  @Test
  void askAnswersWithSources() throws Exception {
    Run run = launcher.run("ask", "bmkb");
    assertWentWell(run);
    assertThat(run.out()).contains("[answered]", "[1]", "Bronnen:", "Onderwerpen:", "https://");
  }

  @Test
  void checkFindsNoMistakesInTheCards() throws Exception {
    Run run = launcher.run("check");
    assertWentWell(run);
    assertThat(run.out()).endsWith(" 0 fouten\n");
  }

  @Test
  void wrongUseIsToldOnTheErrorStream() throws Exception {
    Run run = launcher.run("vraag");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("vraag");
  }

  @Test
  void serveSaysThatItIsReadyAndWhoWritesAndNothingElseUntilItIsStopped() throws Exception {
    Process server = launcher.start("serve", "--port", "0", "--data", data.toString());
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
      Matcher ready = READY.matcher(String.valueOf(out.readLine()));
      assertThat(ready.matches()).as("ready; on the error stream: %s", launcher.err()).isTrue();
      assertThat(out.readLine()).contains("zonder taalmodel");
      assertThat(status(ready.group(1) + "/")).isEqualTo(200);
      assertThat(status(ready.group(1) + "/bestaat-niet")).isEqualTo(404);
      server.toHandle().destroy();
      assertThat(out.lines()).isEmpty();
      server.waitFor();
      assertSaidNothing(launcher.err());
      assertThat(data).isDirectoryContaining("glob:**.db");
    } finally {
      server.destroyForcibly();
    }
  }

  private static int status(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
