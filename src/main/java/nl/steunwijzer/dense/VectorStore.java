package nl.steunwijzer.dense;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the vectors of one model on disk, as an index of Lucene, so that a start or a changed card
 * only costs the texts that are new. What is kept can always be made again, so what cannot be read
 * is thrown away.
 */
final class VectorStore {

  static final String DIGEST = "digest";
  static final String VECTOR = "vector";

  private static final Logger LOG = LoggerFactory.getLogger(VectorStore.class);

  /** So many texts are handed to the model at once. */
  private static final int PILE = 64;

  /** After so many piles what was done is safe, and its progress told. */
  private static final int PILES_BETWEEN_COMMITS = 32;

  private final Path folder;

  /**
   * @param folder for the vectors of one model only
   */
  VectorStore(Path folder) {
    this.folder = folder;
  }

  /** The vectors of all these texts, of which those that are new are asked of the model. */
  VectorIndex index(Texts texts, Embedder embedder) throws ModelException {
    try {
      try {
        return update(texts, embedder);
      } catch (LockObtainFailedException e) {
        LOG.debug("Another program writes the vectors", e);
        return open(texts);
      } catch (IOException | IllegalArgumentException e) {
        LOG.debug("The kept vectors cannot be used; they are made again", e);
        clear();
        return update(texts, embedder);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelException(
          "de vectoren kunnen niet worden bewaard in %s (%s)".formatted(folder, e.getMessage()), e);
    }
  }

  /** Where the vectors are. */
  Path folder() {
    return folder;
  }

  private VectorIndex open(Texts texts) throws IOException {
    return new VectorIndex(DirectoryReader.open(FSDirectory.open(folder)), texts.topics());
  }

  private VectorIndex update(Texts texts, Embedder embedder) throws IOException, ModelException {
    Set<String> kept = kept();
    List<String> added =
        texts.byDigest().keySet().stream().filter(digest -> !kept.contains(digest)).toList();
    List<String> gone =
        kept.stream().filter(digest -> !texts.byDigest().containsKey(digest)).toList();
    if (!added.isEmpty() || !gone.isEmpty()) {
      try (Directory directory = FSDirectory.open(folder);
          IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (String digest : gone) {
          writer.deleteDocuments(new Term(DIGEST, digest));
        }
        add(added, texts, embedder, writer);
      }
    }
    return open(texts);
  }

  private static void add(List<String> added, Texts texts, Embedder embedder, IndexWriter writer)
      throws IOException, ModelException {
    for (int from = 0; from < added.size(); from += PILE) {
      if (from % (PILE * PILES_BETWEEN_COMMITS) == 0) {
        writer.commit();
        if (added.size() > PILE) {
          LOG.info("Teksten omgezet voor zoeken op betekenis: {} van {}", from, added.size());
        }
      }
      List<String> pile = added.subList(from, Math.min(added.size(), from + PILE));
      List<float[]> vectors = embedder.passages(pile.stream().map(texts.byDigest()::get).toList());
      for (int i = 0; i < pile.size(); i++) {
        Document entry = new Document();
        entry.add(new StringField(DIGEST, pile.get(i), Field.Store.YES));
        entry.add(new KnnFloatVectorField(VECTOR, vectors.get(i), VectorSimilarityFunction.COSINE));
        writer.addDocument(entry);
      }
    }
  }

  private Set<String> kept() throws IOException {
    Set<String> digests = new HashSet<>();
    try (Directory directory = FSDirectory.open(folder)) {
      if (DirectoryReader.indexExists(directory)) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          StoredFields fields = reader.storedFields();
          Bits live = MultiBits.getLiveDocs(reader);
          for (int entry = 0; entry < reader.maxDoc(); entry++) {
            if (live == null || live.get(entry)) {
              digests.add(fields.document(entry).get(DIGEST));
            }
          }
        }
      }
    }
    return digests;
  }

  private void clear() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.forEach(files::add);
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
