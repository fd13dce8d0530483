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
import nl.steunwijzer.intent.IntentExamples;
import nl.steunwijzer.knowledge.Knowledge;

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
  record Asked(Path file, Item item) {

    /** The name of the file. */
    String theme() {
      return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }
  }

  /**
   * The questions in files, or in all files of folders.
   *
   * @throws BadQuestions if a file is missing or broken
   * @throws IOException if a file cannot be read
   */
  static List<Asked> read(List<Path> places) throws IOException {
    List<Asked> asked = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    for (Path place : places) {
      if (!Files.exists(place)) {
        mistakes.add("%s bestaat niet".formatted(place));
        continue;
      }
      for (Path file : files(place)) {
        try {
          List<Item> items = YAML.readValue(file.toFile(), new TypeReference<List<Item>>() {});
          items.forEach(item -> asked.add(new Asked(file, item)));
        } catch (JsonProcessingException e) {
          mistakes.add("%s:%s".formatted(file, YamlMistake.of(e, Files.readAllLines(file))));
        }
      }
    }
    if (!mistakes.isEmpty()) {
      throw new BadQuestions(mistakes);
    }
    return asked;
  }

  private static List<Path> files(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /**
   * What makes a measurement worthless: doubles, unknown topics, questions that a card holds or
   * from which the program learned. The lines never hold a question itself: nobody is to see those
   * of the test.
   */
  static List<String> problems(List<Asked> asked, Knowledge cards) {
    List<Known> known = known(cards);
    List<String> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Asked each : asked) {
      Item item = each.item();
      Stream<String> doubles =
          ids.add(item.id()) ? Stream.empty() : Stream.of("staat er twee keer");
      Stream<String> unknown =
          Stream.concat(item.first().stream(), item.also().stream())
              .filter(slug -> cards.find(slug).isEmpty())
              .map("onbekende kaart '%s'"::formatted);
      Stream<String> copies = heldBy(item, known).map("staat bijna zo %s"::formatted);
      Stream.of(doubles, unknown, copies)
          .flatMap(lines -> lines)
          .map(line -> "%s: %s %s".formatted(each.file(), item.id(), line))
          .forEach(problems::add);
    }
    return problems;
  }

  /** A question that the program knows, and where it stands. */
  private record Known(String place, Set<String> words) {}

  private static List<Known> known(Knowledge cards) {
    Stream<Known> ofCards =
        cards.topics().stream()
            .flatMap(
                topic -> {
                  String place = "bij de vragen van de kaart '%s'".formatted(topic.slug());
                  return topic.questions().map(text -> new Known(place, words(text)));
                });
    Stream<Known> ofIntents =
        IntentExamples.texts().map(text -> new Known("in intents.yaml", words(text)));
    return Stream.concat(ofCards, ofIntents).toList();
  }

  private static Stream<String> heldBy(Item item, List<Known> known) {
    Set<String> words = words(item.question());
    return item.history().isEmpty() && words.size() > FEW_WORDS
        ? known.stream().filter(each -> isClose(words, each.words())).map(Known::place).distinct()
        : Stream.empty();
  }

  private static boolean isClose(Set<String> words, Set<String> others) {
    int fewest = Math.min(words.size(), others.size());
    int most = Math.max(words.size(), others.size());
    if (fewest < TOO_CLOSE * most) {
      return false;
    }
    long shared = words.stream().filter(others::contains).count();
    return shared >= TOO_CLOSE * (words.size() + others.size() - shared);
  }

  private static Set<String> words(String text) {
    return Stream.of(NOT_LETTERS.split(text.toLowerCase(Locale.ROOT))).collect(Collectors.toSet());
  }
}
