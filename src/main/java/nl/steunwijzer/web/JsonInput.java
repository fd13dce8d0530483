package nl.steunwijzer.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.answer.AnswerJson;

/** Reads JSON bodies strictly: what we do not know, we refuse by name. */
final class JsonInput {

  private static final JsonMapper STRICT =
      AnswerJson.mapper()
          .rebuild()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .withCoercionConfig(LogicalType.Integer, JsonInput::noTextForNumbers)
          .withCoercionConfig(LogicalType.Float, JsonInput::noTextForNumbers)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private static final Pattern JSON =
      Pattern.compile(
          "application/json(\\s*;\\s*charset=\"?utf-8\"?)?\\s*", Pattern.CASE_INSENSITIVE);

  private static final String NO_OBJECT = "stuur één JSON-object";

  private JsonInput() {}

  private static void noTextForNumbers(MutableCoercionConfig config) {
    config
        .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
  }

  /**
   * The body as a record.
   *
   * @throws BadInput if it is not JSON of that form
   */
  static <T> T of(Context ctx, Class<T> type) {
    return of(ctx, ctx::bodyAsBytes, type);
  }

  /**
   * The same for a body that is read otherwise, as one that may be larger.
   *
   * @param content the body; not read where it cannot be JSON
   */
  static <T> T of(Context ctx, Supplier<byte[]> content, Class<T> type) {
    String contentType = Optional.ofNullable(ctx.contentType()).orElse("");
    if (!JSON.matcher(contentType).matches()) {
      throw BadInput.header(415, "Content-Type", "stuur de inhoud als application/json in UTF-8");
    }
    try {
      T body = STRICT.readValue(content.get(), type);
      if (body == null) {
        throw BadInput.body("", NO_OBJECT);
      }
      return body;
    } catch (JsonMappingException e) {
      throw e.getCause() instanceof IOException ? noJson() : BadInput.body(path(e), explanation(e));
    } catch (IOException e) {
      throw noJson();
    }
  }

  private static BadInput noJson() {
    return BadInput.body("", "de inhoud is geen geldige JSON");
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(part -> part.getFieldName() == null ? "" + part.getIndex() : part.getFieldName())
        .collect(Collectors.joining("."));
  }

  private static String explanation(JsonMappingException e) {
    if (e instanceof UnrecognizedPropertyException) {
      return "dit veld bestaat niet";
    }
    if (e.getOriginalMessage().startsWith("Missing required")) {
      return "verplicht veld ontbreekt: "
          + e.getOriginalMessage().replaceAll("[^']*'([^']*)'.*", "$1");
    }
    String choices = choices(e);
    if (!choices.isEmpty()) {
      return "kies uit " + choices;
    }
    return e.getPath().isEmpty() ? NO_OBJECT : "geef " + wanted(e);
  }

  private static String wanted(JsonMappingException e) {
    Optional<Class<?>> type =
        e instanceof MismatchedInputException mismatch
            ? Optional.ofNullable(mismatch.getTargetType())
            : Optional.empty();
    return type.map(JsonInput::wanted).orElse("een object");
  }

  private static String wanted(Class<?> type) {
    if (type.equals(String.class)) {
      return "een tekst";
    }
    if (type.equals(Integer.class)) {
      return "een heel getal";
    }
    if (Number.class.isAssignableFrom(type)) {
      return "een getal";
    }
    return Collection.class.isAssignableFrom(type) ? "een lijst" : "een object";
  }

  /** The codes of a closed list, as they stand in JSON; empty if the type is none. */
  private static String choices(JsonMappingException e) {
    return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
        ? Stream.ofNullable(mismatch.getTargetType().getEnumConstants())
            .flatMap(Arrays::stream)
            .map(constant -> STRICT.valueToTree(constant).asText())
            .collect(Collectors.joining(", "))
        : "";
  }

  /** In UTF-8 whatever the server thinks of the content type: it knows no problem+json. */
  static byte[] write(Object body) {
    try {
      return AnswerJson.mapper().writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a response cannot be written", e);
    }
  }
}
