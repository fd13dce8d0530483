package nl.steunwijzer.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is wrong in a file of questions, in words for an editor. The words of the library are left
 * out: they hold pieces of the file, and nobody is to see the questions of the test.
 */
final class YamlMistake {

  private YamlMistake() {}

  /**
   * The line, from 1, and what is wrong there.
   *
   * @param lines of the file
   */
  static String of(JsonProcessingException e, List<String> lines) {
    // Where the text itself is no YAML, the library tells in which field it was then reading.
    JsonProcessingException first =
        e.getCause() instanceof StreamReadException unreadable ? unreadable : e;
    return "%d: %s".formatted(line(first, lines), what(first));
  }

  private static int line(JsonProcessingException e, List<String> lines) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      // The library tells it only at the end of the question.
      Pattern field = Pattern.compile("[-\\s]*" + Pattern.quote(unknown.getPropertyName()) + ":.*");
      return IntStream.range(0, lines.size())
          .filter(i -> field.matcher(lines.get(i)).matches())
          .map(i -> i + 1)
          .findFirst()
          .orElse(1);
    }
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  private static String what(JsonProcessingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          "onbekend veld '%s'".formatted(unknown.getPropertyName());
      case InvalidFormatException odd ->
          "'%s' kan niet bij %s".formatted(odd.getValue(), field(odd).orElse("dit veld"));
      case JsonMappingException odd ->
          field(odd)
              .map("%s ontbreekt of klopt niet"::formatted)
              .orElse("een verplicht veld ontbreekt: id, question, language, kind, status of why");
      default -> "dit is geen geldige YAML";
    };
  }

  private static Optional<String> field(JsonMappingException e) {
    return e.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(Objects::nonNull)
        .reduce((outer, inner) -> inner)
        .map("het veld '%s'"::formatted);
  }
}
