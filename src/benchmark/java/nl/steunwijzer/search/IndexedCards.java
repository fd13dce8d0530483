package nl.steunwijzer.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;

/**
 * Cards indexed step by step, with the index on disk as the server has it.
 *
 * @param bytes the size of the index
 */
public record IndexedCards(Catalogue catalogue, long bytes) {

  /**
   * Indexes cards.
   *
   * @param folder an empty one, for the index
   * @throws IOException if the index cannot be written
   */
  public static IndexedCards of(Knowledge cards, DutchLexicon lexicon, Path folder)
      throws IOException {
    Prepared prepared = Prepared.of(cards, lexicon);
    try (Directory built = prepared.index(lexicon);
        FSDirectory kept = FSDirectory.open(folder)) {
      for (String file : built.listAll()) {
        kept.copyFrom(built, file, file, IOContext.DEFAULT);
      }
    }
    return new IndexedCards(
        Catalogue.of(prepared, FSDirectory.open(folder), prepared.model(), lexicon), size(folder));
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
