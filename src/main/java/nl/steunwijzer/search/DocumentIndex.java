package nl.steunwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.steunwijzer.library.AskedQuestions;
import nl.steunwijzer.library.Document;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.library.DocumentStore.Change;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the index of the documents: follows the store change by change, and can always be made
 * again from it. Each commit holds whole documents only and knows up to which change it goes, so
 * that an index that was cut short goes on where it was. One program at a time writes.
 */
final class DocumentIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DocumentIndex.class);

  /** Documents between two commits. */
  private static final int BATCH = 100;

  /** Texts that are analysed at a time, for they take far more memory than their text. */
  private static final int AT_A_TIME = 8;

  private static final double BUFFER_MEGABYTES = 32;
  private static final String VERSION = "version";
  private static final String REVISION = "revision";

  private final Path folder;
  private final DocumentStore store;
  private final String version;

  /** Closed for good by a full disk, and then opened anew. */
  private IndexWriter writer;

  private DocumentIndex(Path folder, DocumentStore store, String version) throws IOException {
    this.folder = folder;
    this.writer = usable(folder);
    this.store = store;
    this.version = version;
  }

  /**
   * Opens the index for writing.
   *
   * @param version of the program: another one reads words otherwise, so all is written anew
   * @throws org.apache.lucene.store.LockObtainFailedException if another program writes it
   * @throws IOException if it cannot be written; a damaged one is thrown away first
   */
  static DocumentIndex open(Path folder, DocumentStore store, String version) throws IOException {
    Files.createDirectories(folder);
    DocumentIndex index = new DocumentIndex(folder, store, version);
    if (!index.isOfThisProgram()) {
      index.writer.deleteAll();
      index.commit(0);
    }
    return index;
  }

  /** All that is in the index is in the store as well: a damaged one is begun anew. */
  private static IndexWriter usable(Path folder) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    try {
      return writer(directory);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw e;
    } catch (IOException e) {
      LOG.warn("The index of the documents is damaged and made anew: {}", e.getMessage());
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
      return writer(directory);
    }
  }

  private static IndexWriter writer(FSDirectory directory) throws IOException {
    return new IndexWriter(
        directory,
        new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES));
  }

  private boolean isOfThisProgram() {
    return version.equals(committed().get(VERSION)) && revision() <= store.lastRevision();
  }

  private Map<String, String> committed() {
    return Optional.ofNullable(writer.getLiveCommitData()).stream()
        .flatMap(data -> StreamSupport.stream(data.spliterator(), false))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Up to which change the index goes. */
  private long revision() {
    return Long.parseLong(committed().getOrDefault(REVISION, "0"));
  }

  private void commit(long revision) throws IOException {
    writer.setLiveCommitData(
        Map.of(VERSION, version, REVISION, String.valueOf(revision)).entrySet());
    writer.commit();
  }

  /**
   * Takes in what changed in the store.
   *
   * @return whether anything did
   */
  boolean follow(Analyses analyses) throws IOException {
    if (!writer.isOpen()) {
      writer = usable(folder);
    }
    boolean any = false;
    for (List<Change> changes = next(); !changes.isEmpty(); changes = next()) {
      for (int from = 0; from < changes.size(); from += AT_A_TIME) {
        write(changes.subList(from, Math.min(changes.size(), from + AT_A_TIME)), analyses);
      }
      commit(changes.getLast().revision());
      any = true;
    }
    return any;
  }

  private List<Change> next() {
    return store.changesAfter(revision(), BATCH);
  }

  /** The entries of a document are replaced all at once: nobody sees a half of them. */
  private void write(List<Change> changes, Analyses analyses) throws IOException {
    try {
      changes.parallelStream()
          .forEach(
              change -> {
                List<org.apache.lucene.document.Document> entries =
                    store
                        .find(change.document())
                        .map(each -> entries(each, store.questionsOf(each.id()), analyses))
                        .orElse(List.of());
                replace(change.document(), entries);
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<org.apache.lucene.document.Document> entries(
      Document document, AskedQuestions asked, Analyses analyses) {
    ExtractEntries entries = new ExtractEntries(analyses);
    Function<String, List<String>> byText = asked.byText();
    return document.extracts().stream()
        .map(extract -> entries.entry(extract, byText.apply(extract.text())))
        .toList();
  }

  private void replace(String id, List<org.apache.lucene.document.Document> entries) {
    try {
      Term document = new Term(ExtractEntries.DOCUMENT, id);
      if (entries.isEmpty()) {
        writer.deleteDocuments(document);
      } else {
        writer.updateDocuments(document, entries);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index of the documents cannot be written", e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    writer.getDirectory().close();
  }
}
