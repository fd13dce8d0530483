package nl.steunwijzer.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wrong in a file of questions, in words for an editor. The words of the library are left
 * out: they hold pieces of the file, and nobody is to see the questions of the test.
 */
final class YamlMistake {

  private YamlMistake() {}

  /** The line, from 1, and what is wrong there. */
  static String of(JsonProcessingException e) {
    // Where the text itself is no YAML, the library tells in which field it was then reading.
    JsonProcessingException first =
        e.getCause() instanceof StreamReadException unreadable ? unreadable : e;
    int line = first.getLocation() == null ? 1 : first.getLocation().getLineNr();
    return "%d: %s".formatted(line, what(first));
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
