package nl.steunwijzer.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a model is asked.
 *
 * @param system the rules
 * @param user the question with its passages, as data
 */
public record Prompt(String system, String user) {

  /**
   * Rules from a file, whose name holds their version, so that each change of them can be told.
   *
   * @param beside a class in whose package the file stands
   */
  public static String rules(Class<?> beside, String file) {
    try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(file))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Data that cannot close the place in which it stands. */
  public static String harmless(String data) {
    return data.replace('<', '‹').replace('>', '›').replace('\n', ' ');
  }
}
