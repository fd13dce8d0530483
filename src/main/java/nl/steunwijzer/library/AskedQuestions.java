package nl.steunwijzer.library;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Questions in people's own words that the passages of a document answer, as an editor or a model
 * wrote them. They help to find a passage; they prove nothing and are never shown as its words.
 *
 * @param byBeginning the questions of a passage, by how its text begins
 */
public record AskedQuestions(Map<String, List<String>> byBeginning) {

  /** Nobody wrote any. */
  public static final AskedQuestions NONE = new AskedQuestions(Map.of());

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  public AskedQuestions {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    byBeginning.forEach((begins, asked) -> copy.put(begins, List.copyOf(asked)));
    byBeginning = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads them from a file: how each passage begins, with its questions.
   *
   * @throws IOException if it cannot be read; the message is one line that names it
   */
  public static AskedQuestions read(Path file) throws IOException {
    try {
      Map<String, List<String>> read =
          YAML.readValue(Files.readString(file), new TypeReference<Map<String, List<String>>>() {});
      return new AskedQuestions(Objects.requireNonNullElse(read, Map.of()));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new IOException(
          "%s:%d: schrijf 'begin van de passage:' met de vragen eronder, elk achter een streepje"
              .formatted(file, line),
          e);
    }
  }

  /** The same as the text of such a file. */
  public String yaml() {
    try {
      return YAML.writeValueAsString(byBeginning);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("questions cannot be written", e);
    }
  }

  /**
   * Finds the questions of a passage by its text; spaces, signs and capitals make no difference.
   */
  public Function<String, List<String>> byText() {
    Map<String, List<String>> byLetters = new LinkedHashMap<>();
    byBeginning.forEach(
        (begins, asked) ->
            byLetters.computeIfAbsent(letters(begins), key -> new ArrayList<>()).addAll(asked));
    return text -> {
      String whole = letters(text);
      return byLetters.entrySet().stream()
          .filter(entry -> !entry.getKey().isEmpty() && whole.startsWith(entry.getKey()))
          .flatMap(entry -> entry.getValue().stream())
          .distinct()
          .toList();
    };
  }

  /** The beginnings with which no passage of a document begins. */
  public List<String> unplaced(Document document) {
    List<String> texts =
        document.extracts().stream().map(extract -> letters(extract.text())).toList();
    return byBeginning.keySet().stream()
        .filter(begins -> letters(begins).isEmpty() || !begins(letters(begins), texts))
        .toList();
  }

  private static boolean begins(String letters, List<String> texts) {
    return texts.stream().anyMatch(text -> text.startsWith(letters));
  }

  private static String letters(String text) {
    return BETWEEN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
