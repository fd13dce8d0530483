package nl.steunwijzer.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real server, started by the launcher on a free port, with a folder of its own for data. */
final class Server implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://\\S+:\\d+");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private final Process process;
  private final URI address;

  private Server(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it, with more options if wanted, and waits until it says where it listens. */
  static Server start(String... more) throws IOException {
    Path data = Files.createTempDirectory("steunwijzer-load");
    List<String> command = new ArrayList<>();
    command.addAll(List.of("./steunwijzer", "serve", "--port", "0", "--data", data.toString()));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        Thread.ofVirtual().start(() -> out.lines().forEach(ignored -> {}));
        return new Server(process, URI.create(found.group()));
      }
    }
    throw new IOException("the server did not start");
  }

  URI address() {
    return address;
  }

  /** Memory in use as the system counts it, in MB; Linux only. */
  long residentMegabytes() throws IOException {
    Matcher found =
        RESIDENT.matcher(Files.readString(Path.of("/proc/%d/status".formatted(process.pid()))));
    return found.find() ? Long.parseLong(found.group(1)) / 1_024 : 0;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
