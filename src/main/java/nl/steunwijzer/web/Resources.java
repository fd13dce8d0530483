package nl.steunwijzer.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads files that come with the program. */
final class Resources {

  private Resources() {}

  static String text(String path) {
    try (InputStream stream = Objects.requireNonNull(Resources.class.getResourceAsStream(path))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
