package nl.steunwijzer.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.KnowledgeLoader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the last catalogue on disk, so that a start need not read, check and index cards that have
 * not changed. What is kept can always be made again: when it is missing, of other cards, of
 * another version of the program or damaged, the cards are read.
 */
public final class CatalogueStore {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogueStore.class);
  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();
  private static final String PREPARED = "prepared.json";
  private static final String MODEL = "topics.bin";

  private final DutchLexicon lexicon;
  private final Optional<Path> folder;
  private final String version;
  private final Similarity similarity;

  private CatalogueStore(
      DutchLexicon lexicon, Optional<Path> folder, String version, Similarity similarity) {
    this.lexicon = lexicon;
    this.folder = folder;
    this.version = version;
    this.similarity = similarity;
  }

  /** Keeps nothing: every catalogue is made of the cards. */
  public static CatalogueStore none(DutchLexicon lexicon) {
    return new CatalogueStore(lexicon, Optional.empty(), "", Similarity.NONE);
  }

  /**
   * Keeps the last catalogue.
   *
   * @param folder where; nothing else may be kept there
   * @param version of the program: another version reads the cards again
   */
  public static CatalogueStore in(Path folder, String version, DutchLexicon lexicon) {
    return new CatalogueStore(lexicon, Optional.of(folder), version, Similarity.NONE);
  }

  /** The same store, whose catalogues find topics by meaning as well. */
  public CatalogueStore with(Similarity meaning) {
    return new CatalogueStore(lexicon, folder, version, meaning);
  }

  /**
   * The catalogue of the cards as they are now.
   *
   * @throws IOException if the cards cannot be read
   */
  public Catalogue open(KnowledgeLoader loader) throws IOException {
    return byWords(loader).with(similarity);
  }

  private Catalogue byWords(KnowledgeLoader loader) throws IOException {
    Optional<Path> kept = kept(loader);
    Optional<Catalogue> known = kept.filter(Files::isDirectory).flatMap(this::read);
    if (known.isPresent()) {
      return known.get();
    }
    Prepared prepared = Prepared.of(loader.load(), lexicon);
    CompletableFuture<TopicModel> learning = CompletableFuture.supplyAsync(prepared::model);
    Directory index = prepared.index(lexicon);
    TopicModel model = learning.join();
    kept.ifPresent(path -> keep(prepared, index, model, path));
    return Catalogue.of(prepared, index, model, lexicon);
  }

  /** Where the catalogue of these cards is kept: another state of them has another place. */
  private Optional<Path> kept(KnowledgeLoader loader) throws IOException {
    return folder.isEmpty()
        ? Optional.empty()
        : Optional.of(folder.get().resolve(loader.digest(version)));
  }

  private Optional<Catalogue> read(Path kept) {
    try {
      Prepared prepared = JSON.readValue(kept.resolve(PREPARED).toFile(), Prepared.class);
      try (InputStream stream = Files.newInputStream(kept.resolve(MODEL))) {
        TopicModel model = TopicModel.read(new DataInputStream(stream));
        return Optional.of(Catalogue.of(prepared, FSDirectory.open(kept), model, lexicon));
      }
    } catch (IOException | RuntimeException e) {
      LOG.debug("The kept catalogue cannot be read; the cards are read again", e);
      return Optional.empty();
    }
  }

  /** Writes aside first: a catalogue that is kept is whole. A full disk only costs time. */
  private static void keep(Prepared prepared, Directory index, TopicModel model, Path place) {
    Path folder = place.resolveSibling("");
    try {
      Files.createDirectories(folder);
      List<Path> earlier = list(folder);
      Path aside = Files.createTempDirectory(folder, "new-");
      try {
        JSON.writeValue(aside.resolve(PREPARED).toFile(), prepared);
        try (OutputStream stream = Files.newOutputStream(aside.resolve(MODEL))) {
          model.write(new DataOutputStream(stream));
        }
        try (FSDirectory copy = FSDirectory.open(aside)) {
          for (String file : index.listAll()) {
            copy.copyFrom(index, file, file, IOContext.DEFAULT);
          }
        }
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        earlier.forEach(CatalogueStore::delete);
      } catch (IOException e) {
        delete(aside);
        throw e;
      }
    } catch (IOException e) {
      LOG.debug("The catalogue cannot be kept; the next start reads the cards again", e);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  private static void delete(Path kept) {
    try {
      for (Path file : list(kept)) {
        Files.delete(file);
      }
      Files.delete(kept);
    } catch (IOException e) {
      LOG.debug("{} cannot be deleted", kept, e);
    }
  }
}
