package nl.steunwijzer.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words and phrases of people, each with the words in which is written what they ask for. Editors
 * keep the lists.
 *
 * @param cards lay words with words of the cards
 * @param documents everyday Dutch words with those of official documents
 * @param english English words with Dutch ones, for documents
 */
public record WordLists(
    Map<String, List<String>> cards,
    Map<String, List<String>> documents,
    Map<String, List<String>> english) {

  /** Without any list. */
  public static final WordLists NONE = new WordLists(Map.of(), Map.of(), Map.of());

  private static final String CARDS = "thesaurus.yaml";
  private static final String DOCUMENTS = "officialese.yaml";
  private static final String ENGLISH = "english.yaml";

  public WordLists {
    cards = Map.copyOf(cards);
    documents = Map.copyOf(documents);
    english = Map.copyOf(english);
  }

  /** Reads the lists of a folder; what is wrong with them is added to the problems. */
  static WordLists read(Path folder, List<Problem> problems) {
    return new WordLists(
        WordFile.read(folder.resolve(CARDS), problems),
        WordFile.read(folder.resolve(DOCUMENTS), problems),
        WordFile.read(folder.resolve(ENGLISH), problems));
  }

  /** The files of a folder in which the lists stand, whether they exist or not. */
  static Stream<Path> files(Path folder) {
    return Stream.of(CARDS, DOCUMENTS, ENGLISH).map(folder::resolve);
  }
}
