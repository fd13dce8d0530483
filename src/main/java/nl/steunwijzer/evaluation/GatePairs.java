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
import java.util.Set;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;

/** Reads the pairs of one split on which the gate is measured. */
final class GatePairs {

  /** The folder below that of the evaluation, in which those of both splits stand. */
  private static final String FOLDER = "gate";

  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private GatePairs() {}

  /**
   * The pairs of a split; none if it has no folder.
   *
   * @param evaluation the folder of the evaluation
   * @throws BadQuestions if a file is broken, a number stands twice or a topic is unknown
   * @throws IOException if a file cannot be read
   */
  static List<GatePair> read(Split split, Path evaluation, Knowledge cards) throws IOException {
    Path folder = evaluation.resolve(FOLDER).resolve(split.folder());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<GatePair> pairs = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    for (Path file : files(folder)) {
      try {
        pairs.addAll(YAML.readValue(file.toFile(), new TypeReference<List<GatePair>>() {}));
      } catch (JsonProcessingException e) {
        // The words of the library are left out: they hold pieces of the file.
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        mistakes.add("%s:%d: hier of net ervoor klopt een paar niet".formatted(file, line));
      }
    }
    mistakes.addAll(problems(pairs, cards));
    if (!mistakes.isEmpty()) {
      throw new BadQuestions(mistakes);
    }
    return pairs;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static List<String> problems(List<GatePair> pairs, Knowledge cards) {
    List<String> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (GatePair pair : pairs) {
      if (!ids.add(pair.id())) {
        problems.add("%s staat er twee keer".formatted(pair.id()));
      }
      if (cards.find(pair.topic()).isEmpty()) {
        problems.add("%s: onbekende kaart '%s'".formatted(pair.id(), pair.topic()));
      }
    }
    return problems;
  }
}
