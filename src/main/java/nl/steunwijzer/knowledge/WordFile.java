package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a file of words, each with the words that are written for it. */
final class WordFile {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
          .build();

  private WordFile() {}

  /** The words; none if there is no file, and none with a problem added if it is broken. */
  static Map<String, List<String>> read(Path file, List<Problem> problems) {
    if (!Files.exists(file)) {
      return Map.of();
    }
    String name = String.valueOf(file.getFileName());
    try {
      Map<String, List<String>> read =
          YAML.readValue(Files.readString(file), new TypeReference<Map<String, List<String>>>() {});
      return Objects.requireNonNullElse(read, Map.of());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      problems.add(
          new Problem(
              name,
              line,
              "elke regel is 'woord: [term, term]', elk woord een keer: " + firstLine(e)));
    } catch (IOException e) {
      problems.add(new Problem(name, 1, "het bestand is niet te lezen: " + e.getMessage()));
    }
    return Map.of();
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }
}
