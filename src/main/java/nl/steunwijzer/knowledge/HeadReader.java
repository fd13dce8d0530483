package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads the head of a card; whatever does not fit becomes one problem in an editor's words. */
final class HeadReader {

  /** Kinds of value that an editor may leave out, but not leave empty. */
  private static final List<Class<?>> NEVER_EMPTY =
      List.of(
          String.class,
          BigDecimal.class,
          Kind.class,
          TopicType.class,
          Theme.class,
          Availability.class,
          FigureUnit.class,
          CriterionField.class,
          Status.class,
          AsOf.class,
          Map.class);

  private static final ObjectReader HEAD =
      withoutEmptyValues(YAMLMapper.builder())
          .addModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build()
          .readerFor(CardHeader.class);

  private HeadReader() {}

  private static YAMLMapper.Builder withoutEmptyValues(YAMLMapper.Builder builder) {
    JsonSetter.Value fail = JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);
    NEVER_EMPTY.forEach(type -> builder.withConfigOverride(type, o -> o.setSetterInfo(fail)));
    return builder.withConfigOverride(
        List.class, o -> o.setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)));
  }

  /** The head, or nothing and a problem added. */
  static Optional<CardHeader> read(CardFile file, List<Problem> problems) {
    try {
      CardHeader header = HEAD.readValue(file.head());
      if (header == null) {
        problems.add(file.problem(1, "de kop is leeg"));
      }
      return Optional.ofNullable(header);
    } catch (JsonProcessingException e) {
      problems.add(file.problem(line(file, e), message(e)));
      return Optional.empty();
    }
  }

  private static int line(CardFile file, JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return file.headLineWith(unknown.getPropertyName() + ":");
    }
    if (yamlCause(e) instanceof MarkedYAMLException syntax) {
      Mark start =
          syntax.getContextMark() == null ? syntax.getProblemMark() : syntax.getContextMark();
      return start.getLine() + 1 + CardFile.HEAD_OFFSET;
    }
    JsonLocation location = e.getLocation();
    return location == null ? 1 : Math.max(1, location.getLineNr()) + CardFile.HEAD_OFFSET;
  }

  private static String message(JsonProcessingException e) {
    String field = e instanceof JsonMappingException mapping ? field(mapping) : "";
    if (yamlCause(e) instanceof MarkedYAMLException syntax) {
      return "geen geldige YAML: " + syntax.getProblem();
    }
    return switch (e) {
      case InvalidNullException empty -> "%s is leeg: vul het in of laat het weg".formatted(field);
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
                  wrong.getCause() == null
                      ? wrong.getOriginalMessage()
                      : wrong.getCause().getMessage());
      case MismatchedInputException missing
          when missing.getOriginalMessage().startsWith("Missing required") ->
          "verplicht veld ontbreekt: "
              + missing.getOriginalMessage().replaceAll("[^']*'([^']*)'.*", "$1");
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

  private static @Nullable Throwable yamlCause(Throwable e) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof MarkedYAMLException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
