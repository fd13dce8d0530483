package nl.steunwijzer.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the server listens. */
final class ListenOption {

  private static final int MAX_PORT = 65_535;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--host",
      paramLabel = "ADRES",
      description = "Het adres waarop de server luistert (standaard: ${DEFAULT-VALUE}).",
      defaultValue = "${env:STEUNWIJZER_HOST:-localhost}")
  private String host = "localhost";

  @Option(
      names = "--port",
      paramLabel = "POORT",
      description = "De poort; 0 kiest een vrije (standaard: ${DEFAULT-VALUE}).",
      defaultValue = "${env:STEUNWIJZER_PORT:-7070}")
  private int port;

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  /**
   * Checks both before anything is opened.
   *
   * @throws ParameterException if nobody could listen there
   */
  void check() throws IOException {
    if (port < 0 || port > MAX_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port is een getal van 0 tot en met " + MAX_PORT);
    }
    if (!isOfThisComputer()) {
      throw new ParameterException(
          spec.commandLine(), "--host: %s is geen adres van deze computer".formatted(host));
    }
  }

  private boolean isOfThisComputer() throws SocketException {
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
