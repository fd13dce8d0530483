package nl.steunwijzer.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Topic;

/** Reads the questions of an evaluation and tells what is wrong with them. */
final class Questions {

  /** From here on two questions count as the same words. */
  private static final double TOO_CLOSE = 0.8;

  /** Shorter questions are alike by chance: 'bmkb aanvragen'. */
  private static final int FEW_WORDS = 4;

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Questions() {}

  /** A question with the file from which it comes. */
  record Asked(String theme, Item item) {}

  /**
   * The questions of one split, or of one file.
   *
   * @throws IOException if a file cannot be read, with a message for whoever wrote it
   */
  static List<Asked> read(Path place) throws IOException {
    if (!Files.exists(place)) {
      throw new IOException("%s bestaat niet".formatted(place));
    }
    List<Asked> asked = new ArrayList<>();
    for (Path file : files(place)) {
      String theme = file.getFileName().toString().replaceFirst("\\.yaml$", "");
      try {
        List<Item> items = YAML.readValue(file.toFile(), new TypeReference<List<Item>>() {});
        items.forEach(item -> asked.add(new Asked(theme, item)));
      } catch (JsonProcessingException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        throw new IOException("%s:%d: %s".formatted(file, line, e.getOriginalMessage()), e);
      }
    }
    return asked;
  }

  private static List<Path> files(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /** What makes a measurement worthless: doubles, unknown topics, questions that a card holds. */
  static List<String> problems(List<Asked> asked, Knowledge cards) {
    List<String> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Asked each : asked) {
      Item item = each.item();
      if (!ids.add(item.id())) {
        problems.add("%s staat er twee keer".formatted(item.id()));
      }
      Stream.concat(item.first().stream(), item.also().stream())
          .filter(slug -> cards.find(slug).isEmpty())
          .forEach(slug -> problems.add("%s: onbekende kaart '%s'".formatted(item.id(), slug)));
      heldBy(item, cards)
          .forEach(
              topic ->
                  problems.add(
                      "%s staat bijna zo in de kaart %s".formatted(item.id(), topic.slug())));
    }
    return problems;
  }

  private static List<Topic> heldBy(Item item, Knowledge cards) {
    Set<String> words = words(item.question());
    return item.history().isEmpty() && words.size() > FEW_WORDS
        ? cards.topics().stream()
            .filter(topic -> topic.questions().anyMatch(known -> isClose(words, words(known))))
            .toList()
        : List.of();
  }

  private static boolean isClose(Set<String> words, Set<String> others) {
    long shared = words.stream().filter(others::contains).count();
    return shared >= TOO_CLOSE * (words.size() + others.size() - shared);
  }

  private static Set<String> words(String text) {
    return Stream.of(NOT_LETTERS.split(text.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }
}
