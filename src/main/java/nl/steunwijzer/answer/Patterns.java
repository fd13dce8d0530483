package nl.steunwijzer.answer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns of phrase by which a message is recognised, kept in a file beside the code. */
final class Patterns<E extends Enum<E>> {

  private final Map<E, Pattern> patterns;

  private Patterns(Map<E, Pattern> patterns) {
    this.patterns = patterns;
  }

  /** Reads the file: for each choice a list of regular expressions, any of which may be found. */
  static <E extends Enum<E>> Patterns<E> load(String file, Class<E> choices) {
    try (InputStream stream = Objects.requireNonNull(Patterns.class.getResourceAsStream(file))) {
      Map<String, List<String>> phrases =
          new YAMLMapper().readValue(stream, new TypeReference<Map<String, List<String>>>() {});
      Map<E, Pattern> patterns = new EnumMap<>(choices);
      phrases.forEach((name, list) -> patterns.put(Enum.valueOf(choices, name), anyOf(list)));
      return new Patterns<>(patterns);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static Pattern anyOf(List<String> phrases) {
    return Pattern.compile(
        String.join("|", phrases.stream().map(phrase -> "(?:" + phrase + ")").toList()),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The first choice, in the order of their declaration, of which a phrase stands in the text. */
  Optional<E> firstIn(String text, Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> isIn(text, choice))
        .findFirst();
  }

  /** All choices of which a phrase stands in the text. */
  Set<E> allIn(String text, Class<E> choices) {
    Set<E> found = EnumSet.noneOf(choices);
    patterns.keySet().stream().filter(choice -> isIn(text, choice)).forEach(found::add);
    return found;
  }

  /** Whether a phrase of this choice stands in the text. */
  boolean isIn(String text, E choice) {
    Pattern pattern = patterns.get(choice);
    return pattern != null && pattern.matcher(text).find();
  }
}
