package nl.steunwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the results of an evaluation go. */
final class OutFolder {

  @Option(
      names = "--out",
      paramLabel = "MAP",
      description =
          "De map voor de uitkomsten (standaard: target/evaluation bij het programma, of een"
              + " tijdelijke map als daar niet geschreven mag worden).")
  private Optional<Path> chosen = Optional.empty();

  /**
   * The folder, made if need be.
   *
   * @throws IOException if the chosen folder cannot be written
   */
  Path open(PrintWriter err) throws IOException {
    if (chosen.isPresent()) {
      return writable(chosen.get())
          .orElseThrow(
              () ->
                  new IOException(
                      "in de map %s kan niet geschreven worden; kies een andere met --out"
                          .formatted(chosen.get())));
    }
    Optional<Path> usual = writable(home().resolve("target").resolve("evaluation"));
    if (usual.isPresent()) {
      return usual.get();
    }
    Path temporary = Files.createTempDirectory("steunwijzer-evaluation");
    err.printf("De uitkomsten komen in de tijdelijke map %s%n", temporary);
    err.flush();
    return temporary;
  }

  /** Where the program stands, as its launcher tells. */
  private static Path home() {
    return Path.of(System.getProperty("steunwijzer.home", "."));
  }

  private static Optional<Path> writable(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(folder).filter(Files::isWritable);
  }
}
