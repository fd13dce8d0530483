package nl.steunwijzer.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.library.AskedQuestions;

/** The questions over documents. The documents are not ours, so they do not stand beside them. */
public final class DocumentQuestions {

  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final String ENDING = ".yaml";

  private final Map<Split, List<DocumentQuestion>> bySplit;
  private final Map<String, AskedQuestions> asked;

  private DocumentQuestions(
      Map<Split, List<DocumentQuestion>> bySplit, Map<String, AskedQuestions> asked) {
    this.bySplit = bySplit;
    this.asked = asked;
  }

  /**
   * Reads the questions.
   *
   * @param evaluation the folder of the evaluation
   * @throws IOException if there are none or they cannot be read, told in one line
   */
  public static DocumentQuestions read(Path evaluation) throws IOException {
    Map<Split, List<DocumentQuestion>> bySplit = new EnumMap<>(Split.class);
    for (Split split : Split.values()) {
      bySplit.put(split, questions(evaluation.resolve("documents"), split));
    }
    return new DocumentQuestions(bySplit, asked(evaluation.resolve("documents/asked")));
  }

  /** What a model said that the passages answer, in a file for each document. */
  private static Map<String, AskedQuestions> asked(Path folder) throws IOException {
    Map<String, AskedQuestions> asked = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
        for (Path file : files) {
          String name = String.valueOf(file.getFileName());
          asked.put(name.substring(0, name.length() - ENDING.length()), AskedQuestions.read(file));
        }
      }
    }
    return asked;
  }

  private static List<DocumentQuestion> questions(Path folder, Split split) throws IOException {
    Path file = folder.resolve(split.folder() + ".yaml");
    try {
      return YAML.readValue(file.toFile(), new TypeReference<List<DocumentQuestion>>() {});
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new IOException("%s:%d: hier klopt een vraag niet".formatted(file, line), e);
    }
  }

  List<DocumentQuestion> of(Split split) {
    return bySplit.getOrDefault(split, List.of());
  }

  /** For what date the questions take a file to speak, if there are questions over it. */
  public Optional<AsOf> dateOf(Path file) {
    return bySplit.values().stream()
        .flatMap(List::stream)
        .filter(question -> String.valueOf(file.getFileName()).startsWith(question.document()))
        .map(DocumentQuestion::asOf)
        .findFirst();
  }

  /** What the passages of a file are said to answer; nothing if nobody said so. */
  public AskedQuestions askedOf(Path file) {
    return asked.entrySet().stream()
        .filter(each -> String.valueOf(file.getFileName()).startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(AskedQuestions.NONE);
  }
}
