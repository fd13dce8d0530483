package nl.steunwijzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.library.Document;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.library.Library;
import nl.steunwijzer.reading.FileReader;
import nl.steunwijzer.reading.Lexis;
import nl.steunwijzer.reading.Limits;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.DutchLexicon;
import nl.steunwijzer.search.LiveDocuments;
import picocli.CommandLine.Option;

/** Where conversations and documents are kept; shared by the commands that need them. */
final class DataOption {

  private static final String INDEX = "library-index";

  @Option(
      names = "--data",
      paramLabel = "MAP",
      description = "De map voor gesprekken en documenten (standaard: ${DEFAULT-VALUE}).",
      defaultValue = "${env:STEUNWIJZER_DATA:-${sys:steunwijzer.home:-.}/data}")
  private Path folder = Path.of("data");

  Path folder() {
    return folder;
  }

  /** The documents; made if there are none yet. */
  DocumentStore documents() {
    return DocumentStore.open(folder);
  }

  /**
   * One of them.
   *
   * @throws IOException if there is none with this id; the message is one line
   */
  static Document document(String id, DocumentStore documents) throws IOException {
    return documents
        .find(id)
        .orElseThrow(() -> new IOException(id + ": dit document is er niet; zie steunwijzer list"));
  }

  /** Whether any document was ever added here: who only asks makes no folders. */
  boolean hasDocuments() {
    return Files.exists(folder.resolve(DocumentStore.FILE));
  }

  /** The documents as they can be searched now. */
  LiveDocuments search(DocumentStore documents, Supplier<Catalogue> catalogues) throws IOException {
    return LiveDocuments.open(
        folder.resolve(INDEX), documents, catalogues, KnowledgeOption.version());
  }

  /** Takes in files. */
  static Library library(DocumentStore documents, Catalogue cards) {
    return new Library(documents, reader(cards.knowledge()), DutchTime.CLOCK);
  }

  /** Reads files; the words of the cards help to mend torn text. */
  static FileReader reader(Knowledge cards) {
    DutchLexicon lexicon = KnowledgeOption.lexicon();
    Lexis lexis =
        new Lexis(
            lexicon::knows,
            cards.topics().stream()
                .flatMap(Topic::names)
                .filter(name -> name.matches("\\S*[-.]\\S*"))
                .collect(Collectors.toSet()));
    return new FileReader(lexis, Limits.USUAL);
  }
}
