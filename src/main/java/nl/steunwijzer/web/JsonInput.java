package nl.steunwijzer.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.javalin.http.Context;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.steunwijzer.answer.AnswerJson;

/** Reads JSON bodies strictly: what we do not know, we refuse by name. */
final class JsonInput {

  private static final JsonMapper STRICT =
      AnswerJson.mapper()
          .rebuild()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private JsonInput() {}

  /**
   * The body as a record.
   *
   * @throws BadInput if it is not JSON of that form
   */
  static <T> T of(Context ctx, Class<T> type) {
    String contentType = Optional.ofNullable(ctx.contentType()).orElse("");
    if (!contentType.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw BadInput.header(415, "Content-Type", "stuur de inhoud als application/json");
    }
    try {
      T body = STRICT.readValue(ctx.body(), type);
      if (body == null) {
        throw BadInput.body("", "de inhoud is leeg; stuur een JSON-object");
      }
      return body;
    } catch (JsonMappingException e) {
      throw BadInput.body(path(e), explanation(e));
    } catch (JsonProcessingException e) {
      throw BadInput.body("", "de inhoud is geen geldige JSON");
    }
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
    boolean missing = e.getOriginalMessage().startsWith("Missing required");
    return missing
        ? "verplicht veld ontbreekt: " + e.getOriginalMessage().replaceAll("[^']*'([^']*)'.*", "$1")
        : "dit veld heeft een verkeerde waarde of vorm";
  }

  static String write(Object body) {
    try {
      return AnswerJson.mapper().writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a response cannot be written", e);
    }
  }
}
