package nl.steunwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has a PATH of its own, of two folders; what is on this machine does not matter. */
final class ChromiumTest {

  @TempDir Path first;
  @TempDir Path second;

  @BeforeEach
  void scriptsCanRun() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the stand-ins are shell scripts");
  }

  private Path program(Path folder, String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private Chromium chromium(boolean root) {
    return new Chromium(first + File.pathSeparator + second, root);
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertMissing(Chromium chromium) {
    return assertThatThrownBy(chromium::program)
        .hasMessage(
            "There is no Chromium on the PATH: install Chromium, or run mvn verify"
                + " -DskipBrowserTests");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chromium", "chromium-browser", "google-chrome"})
  void browserIsFoundByEachOfItsNames(String name) throws IOException {
    Path browser = program(second, name, "");
    assertThat(chromium(false).program()).isEqualTo(browser);
  }

  @Test
  void firstFolderOfThePathComesFirst() throws IOException {
    program(second, "chromium", "");
    Path browser = program(first, "google-chrome", "");
    assertThat(chromium(false).program()).isEqualTo(browser);
  }

  @Test
  void foldersAndFilesThatCannotRunAreNoBrowser() throws IOException {
    Files.createDirectory(first.resolve("chromium"));
    Files.createFile(second.resolve("chromium"));
    assertMissing(chromium(false));
  }

  @Test
  void missingBrowserIsToldInOnePlainLine() {
    assertMissing(chromium(false)).hasMessageNotContainingAny("\n").hasNoCause();
    assertMissing(new Chromium("", false));
  }

  @Test
  void rootInstallsTheBrowserOfDebian() throws IOException {
    Path log = first.resolve("log");
    Path browser = program(first, "chromium.deb", "");
    program(
        second,
        "apt-get",
        """
        echo "$@" >> '%s'
        [ "$1" = update ] || mv '%s' '%s'\
        """
            .formatted(log, browser, first.resolve("chromium")));
    assertThat(chromium(true).program()).isEqualTo(first.resolve("chromium"));
    assertThat(log).hasContent("update\ninstall -y --no-install-recommends chromium");
  }

  @Test
  void failedInstallationIsTheSameAsNoBrowser() throws IOException {
    program(second, "apt-get", "exit 100");
    assertMissing(chromium(true));
  }

  @Test
  void othersThanRootInstallNothing() throws IOException {
    program(second, "apt-get", "touch '%s'".formatted(first.resolve("was-run")));
    assertMissing(chromium(false));
    assertThat(first.resolve("was-run")).doesNotExist();
  }
}
