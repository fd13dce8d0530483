package nl.steunwijzer.cli;

import java.net.URI;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** An address of a model, as somebody gave it on the command line. */
final class Address {

  private Address() {}

  /**
   * The address, without slashes at its end.
   *
   * @param option by which it was given, for the message if it is none
   */
  static URI of(String option, String text, CommandLine command) {
    if (!text.matches("https?://[^\\s/]+\\S*")) {
      throw new ParameterException(
          command, option + " is een adres dat begint met http:// of https://");
    }
    try {
      return URI.create(text.replaceFirst("/+$", ""));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, option + " is geen geldig adres", e);
    }
  }
}
