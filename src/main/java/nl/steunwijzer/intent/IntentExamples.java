package nl.steunwijzer.intent;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The invented messages from which intents are learned, in {@code intents.yaml}. */
public final class IntentExamples {

  private IntentExamples() {}

  /** All of them. */
  public static Stream<String> texts() {
    return byLabel().values().stream().flatMap(List::stream);
  }

  /** By the name of an intent, or of what it is not: NOT_CRISIS. */
  static Map<String, List<String>> byLabel() {
    try (InputStream stream =
        Objects.requireNonNull(IntentExamples.class.getResourceAsStream("intents.yaml"))) {
      return new YAMLMapper().readValue(stream, new TypeReference<Map<String, List<String>>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("intents.yaml cannot be read", e);
    }
  }
}
