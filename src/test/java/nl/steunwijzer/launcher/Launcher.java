package nl.steunwijzer.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the launcher of a project folder, with stand-ins for programs that come first on the PATH.
 *
 * @param environment what is added to the environment of this process
 */
record Launcher(Path project, Path standIns, Map<String, String> environment) {

  /** What a run left behind. */
  record Run(int exitCode, String out, String err) {}

  /** Puts a shell script in the place of a program. */
  void standIn(String program, String script) throws IOException {
    write(standIns.resolve(program), script);
  }

  /** Writes a shell script that can run. */
  static void write(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable");
    }
  }

  /** Runs a command to its end. */
  Run run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err());
  }

  /** Starts a command; what it says to the error stream is read with {@link #err()}. */
  Process start(String... arguments) throws IOException {
    List<String> command =
        Stream.concat(Stream.of(project.resolve("steunwijzer").toString()), Stream.of(arguments))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> variables = builder.environment();
    variables.keySet().removeIf(name -> name.startsWith("STEUNWIJZER_"));
    variables.put("PATH", standIns + File.pathSeparator + variables.get("PATH"));
    variables.put("LC_ALL", "C.UTF-8");
    variables.putAll(environment);
    return builder.redirectError(errFile().toFile()).start();
  }

  String err() throws IOException {
    return Files.readString(errFile());
  }

  private Path errFile() {
    return standIns.resolve("stderr");
  }
}
