package nl.steunwijzer.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import nl.steunwijzer.launcher.Launcher.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script starts and when it builds, with stand-ins for JDKs and for Maven. */
final class LauncherTest {

  private static final FileTime EARLIER = FileTime.from(Instant.parse("2026-01-01T12:00:00Z"));
  private static final FileTime LATER = FileTime.from(Instant.parse("2026-01-02T12:00:00Z"));

  @TempDir Path project;
  @TempDir Path standIns;

  private Launcher launcher;
  private Path jar;

  @BeforeEach
  void makeProject() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a shell script");
    launcher =
        new Launcher(
            project,
            standIns,
            Map.of("STEUNWIJZER_JAVA_HOME", jdk("first", 21), "JAVA_HOME", jdk("second", 25)));
    launcher.standIn("mvn", "echo \"$@\" > '%s'".formatted(standIns.resolve("mvn-arguments")));
    Files.copy(Path.of("steunwijzer"), project.resolve("steunwijzer"));
    Files.createDirectories(project.resolve("src/main"));
    Files.createDirectories(project.resolve("web"));
    Files.createFile(project.resolve("pom.xml"));
    jar = Files.createDirectories(project.resolve("target")).resolve("steunwijzer.jar");
    Files.createFile(jar);
    for (String old : new String[] {"src/main", "web", "pom.xml"}) {
      Files.setLastModifiedTime(project.resolve(old), EARLIER);
    }
    Files.setLastModifiedTime(jar, LATER);
  }

  /** A JDK that only tells its version, and its name and arguments when it has to run something. */
  private String jdk(String name, int version) throws IOException {
    Path home = standIns.resolve(name);
    Launcher.write(home.resolve("bin/javac"), "");
    Launcher.write(
        home.resolve("bin/java"),
        """
        [ "$1" = -version ] && echo 'openjdk version "%d.0.1" 2026-01-20' >&2 && exit
        echo %s "$@"\
        """
            .formatted(version, name));
    return home.toString();
  }

  private void assertBuilt(boolean built) {
    assertThat(Files.exists(standIns.resolve("mvn-arguments"))).isEqualTo(built);
  }

  @Test
  void jarIsStartedWithTheArgumentsAsTheyWereGiven() throws Exception {
    Run run = launcher.run("ask", "wat nu?");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("first ")
        .contains("-Dsteunwijzer.home=" + project.toRealPath())
        .endsWith("-jar %s ask wat nu?\n".formatted(project.toRealPath().resolve(jarName())));
  }

  private String jarName() {
    return project.relativize(jar).toString();
  }

  @Test
  void freshJarIsNotBuiltAgain() throws Exception {
    assertThat(launcher.run("--version").err()).isEmpty();
    assertBuilt(false);
  }

  @Test
  void newerSourceIsBuiltAndThatIsSaid() throws Exception {
    Files.createFile(project.resolve("web/nieuw.css"));
    Run run = launcher.run("--version");
    assertBuilt(true);
    assertThat(run.out()).startsWith("first ");
    assertThat(run.err())
        .isEqualTo("Steunwijzer wordt gebouwd; de eerste keer duurt dat een minuut of twee.\n");
  }

  @Test
  void failedBuildSaysWhyAndStartsNothing() throws Exception {
    Files.delete(jar);
    launcher.standIn("mvn", "echo 'kapot' >&2; exit 1");
    Run run = launcher.run("--version");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith("kapot\nsteunwijzer: het bouwen is mislukt; hierboven staat waarom\n");
  }

  @Test
  void jdkThatIsTooOldIsPassedOver() throws Exception {
    jdk("first", 17);
    assertThat(launcher.run("--version").out()).startsWith("second ");
  }

  @Test
  void folderWithoutACompilerIsPassedOver() throws Exception {
    Files.delete(standIns.resolve("first/bin/javac"));
    assertThat(launcher.run("--version").out()).startsWith("second ");
  }

  /** The JDKs of this machine cannot be taken away; the script reads their version with sed. */
  @Test
  void onlyOldJdksAreToldInOneLine() throws Exception {
    launcher.standIn("sed", "echo 17");
    Run run = launcher.run("--version");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "steunwijzer: installeer een JDK 21 of nieuwer (bijvoorbeeld Temurin), of zet"
                + " JAVA_HOME\n");
    assertBuilt(false);
  }
}
