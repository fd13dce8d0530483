package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the head of a card; whatever does not fit becomes one problem in an editor's words. */
final class HeadReader {

  private static final ObjectReader HEAD =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(CardHeader.class);

  private HeadReader() {}

  /** The head, or nothing and a problem added. */
  static Optional<CardHeader> read(CardFile file, List<Problem> problems) {
    try {
      CardHeader header = HEAD.readValue(file.head());
      if (header == null) {
        problems.add(file.problem(1, "de kop is leeg"));
      }
      return Optional.ofNullable(header);
    } catch (JsonProcessingException e) {
      problems.add(file.problem(line(e), message(e)));
      return Optional.empty();
    }
  }

  private static int line(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null ? 1 : Math.max(1, location.getLineNr()) + CardFile.HEAD_OFFSET;
  }

  private static String message(JsonProcessingException e) {
    String field = e instanceof JsonMappingException mapping ? field(mapping) : "";
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          "onbekend veld '%s'; wel bekend: %s"
              .formatted(
                  unknown.getPropertyName(),
                  unknown.getKnownPropertyIds().stream()
                      .map(String::valueOf)
                      .sorted()
                      .collect(Collectors.joining(", ")));
      case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
          "onbekende waarde '%s' bij %s; kies uit: %s"
              .formatted(wrong.getValue(), field, choices(wrong.getTargetType()));
      case ValueInstantiationException wrong ->
          "verkeerde waarde bij %s: %s"
              .formatted(
                  field,
                  wrong.getCause() == null ? wrong.getOriginalMessage() : wrong.getCause().getMessage());
      case MismatchedInputException missing when missing.getOriginalMessage().startsWith("Missing required") ->
          "verplicht veld ontbreekt: " + missing.getOriginalMessage().replaceAll("[^']*'([^']*)'.*", "$1");
      case JsonMappingException wrong ->
          "verkeerde vorm bij %s: %s".formatted(field, firstLine(wrong.getOriginalMessage()));
      default -> "geen geldige YAML: " + firstLine(e.getOriginalMessage());
    };
  }

  private static String choices(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(choice -> ((Coded) choice).code())
        .collect(Collectors.joining(", "));
  }

  private static String field(JsonMappingException e) {
    return e.getPath().stream()
        .map(part -> part.getFieldName() == null ? "" : part.getFieldName())
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining("."));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
