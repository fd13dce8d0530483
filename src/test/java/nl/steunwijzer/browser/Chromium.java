package nl.steunwijzer.browser;

import com.microsoft.playwright.BrowserType;
import java.io.File;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The Chromium of this machine; if there is none, Debian's package is installed where we may. */
final class Chromium {

  static final String MISSING =
      "There is no Chromium on the PATH: install Chromium, or run mvn verify -DskipBrowserTests";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final String path;
  private final boolean root;

  Chromium(String path, boolean root) {
    this.path = path;
    this.root = root;
  }

  static Chromium ofThisMachine() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return new Chromium(path, System.getProperty("user.name").equals("root"));
  }

  /** There is no browser, and none can be installed. The message is all there is to say. */
  static final class Missing extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Missing() {
      super(MISSING, null, false, false);
    }
  }

  BrowserType.LaunchOptions launchOptions() {
    return new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(ARGUMENTS);
  }

  /**
   * The program that starts the browser.
   *
   * @throws Missing if there is none
   */
  Path program() {
    return find(NAMES).or(this::install).orElseThrow(Missing::new);
  }

  private Optional<Path> find(List<String> names) {
    return List.of(path.split(File.pathSeparator)).stream()
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  private Optional<Path> install() {
    Optional<Path> aptGet = root ? find(List.of("apt-get")) : Optional.empty();
    if (aptGet.isEmpty()) {
      return Optional.empty();
    }
    System.out.println("There is no Chromium on the PATH: installing Debian's package 'chromium'");
    String program = aptGet.get().toString();
    boolean installed =
        run(program, "update")
            && run(program, "install", "-y", "--no-install-recommends", "chromium");
    return installed ? find(NAMES) : Optional.empty();
  }

  private boolean run(String... command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      return builder.start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
