import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs google-java-format over all Java sources: {@code java .ci/Format.java JAR [--check]}. With
 * {@code --check} it changes nothing and exits with 1 when a file is not formatted.
 */
public final class Format {
  public static void main(String[] args) throws Exception {
    boolean check = args.length > 1 && args[1].equals("--check");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString(), "-jar", args[0]));
    command.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      files.filter(file -> file.toString().endsWith(".java")).map(Path::toString).forEach(command::add);
    }
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (check && exit != 0) {
      System.err.printf(
          "The files above are not formatted: run %s/bin/java .ci/Format.java %s%n",
          System.getProperty("java.home"), args[0]);
    }
    System.exit(exit);
  }
}
