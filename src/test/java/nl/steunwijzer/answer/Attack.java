package nl.steunwijzer.answer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;

/**
 * An attempt to have something shown that no card proves.
 *
 * @param text what stands in the question, the history, a card or a document
 * @param speaker who is said to have said it, in a history
 * @param question what is asked then; in an attack by question the text itself is
 * @param reply what a model writes that does as it is told
 * @param forbidden what must not be shown
 */
record Attack(
    String id,
    String technique,
    String language,
    String text,
    Optional<Speaker> speaker,
    Optional<String> question,
    String reply,
    List<String> forbidden) {

  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .findAndAddModules()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  Attack {
    forbidden = List.copyOf(forbidden);
  }

  /** The attacks by way of a question, a history, a card or a document. */
  static List<Attack> by(String way) {
    try {
      return YAML.readValue(
          Path.of("src/test/resources/attacks", way + ".yaml").toFile(), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is asked, after what was said before. */
  Question asked() {
    List<Turn> history = speaker.map(who -> new Turn(who, text)).stream().toList();
    return new Question(question.orElse(text), history, Optional.empty());
  }

  @Override
  public String toString() {
    return "%s: %s".formatted(id, technique);
  }
}
