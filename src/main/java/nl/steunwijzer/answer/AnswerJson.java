package nl.steunwijzer.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** JSON as it goes out and as it is kept; one form, so that a kept answer can be shown again. */
public final class AnswerJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .build();

  private AnswerJson() {}

  /** The mapper for everything that goes out as JSON. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** The answer as JSON. */
  public static String write(Answer answer) {
    try {
      return MAPPER.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("an answer cannot be written", e);
    }
  }

  /** The answer that was written as this JSON. */
  public static Answer read(String json) {
    try {
      return MAPPER.readValue(json, Answer.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a kept answer cannot be read", e);
    }
  }
}
