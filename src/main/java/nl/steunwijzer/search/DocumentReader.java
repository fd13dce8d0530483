package nl.steunwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.library.Description;
import nl.steunwijzer.library.Document.Entry;
import nl.steunwijzer.library.DocumentStore;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/** Finds extracts in the index of the documents. Thread-safe. */
final class DocumentReader implements DocumentSearch, AutoCloseable {

  /** So many are looked at closely. */
  private static final int CANDIDATES = 40;

  /** So many entries of one term are read in any case. */
  private static final int MANY = 10_000;

  /** In a large library terms that stand in more than this share of the extracts are left out. */
  private static final double MOST_OF = 0.02;

  private final SearcherManager searchers;
  private final DocumentStore store;
  private final AtomicReference<Described> described;

  /**
   * What is known of each document.
   *
   * @param revision the last change that it knows of
   */
  private record Described(long revision, Map<String, Description> byId) {

    static Described by(DocumentStore store) {
      return new Described(
          store.lastRevision(),
          store.entries().stream().collect(Collectors.toMap(Entry::id, Entry::description)));
    }
  }

  private DocumentReader(SearcherManager searchers, DocumentStore store) {
    this.searchers = searchers;
    this.store = store;
    this.described = new AtomicReference<>(Described.by(store));
  }

  static DocumentReader open(Path folder, DocumentStore store) throws IOException {
    return new DocumentReader(
        new SearcherManager(FSDirectory.open(folder), new SearcherFactory()), store);
  }

  /** Takes in what was committed since; what is found can always be described. */
  void refresh() throws IOException {
    if (store.lastRevision() != described.get().revision()) {
      described.set(Described.by(store));
    }
    searchers.maybeRefreshBlocking();
  }

  @Override
  public DocumentsFound find(
      String text, List<Word> words, Language language, Catalogue catalogue) {
    if (words.isEmpty() || described.get().byId().isEmpty()) {
      return DocumentsFound.NOTHING;
    }
    DocumentQuery query = DocumentQuery.of(text, words, language, catalogue);
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return find(query, catalogue, searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private DocumentsFound find(DocumentQuery query, Catalogue catalogue, IndexSearcher searcher)
      throws IOException {
    IndexReader reader = searcher.getIndexReader();
    ScoreDoc[] found =
        searcher.search(query.query(catalogue, term -> tells(term, reader)), CANDIDATES).scoreDocs;
    Map<String, Description> known = described.get().byId();
    ExtractRanking ranking = ExtractRanking.of(query, catalogue, searcher, known);
    List<DocumentHit> hits =
        Arrays.stream(found)
            .flatMap(each -> hit(each, each.score / found[0].score, searcher, known, ranking))
            .toList();
    return new DocumentsFound(ExtractRanking.ordered(hits), ranking::coverage);
  }

  /** A term that stands in very many extracts takes long to read and hardly tells them apart. */
  private static boolean tells(Term term, IndexReader reader) {
    try {
      return reader.docFreq(term) <= Math.max(MANY, MOST_OF * reader.numDocs());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Empty for an entry of a document that was removed a moment ago. */
  private static Stream<DocumentHit> hit(
      ScoreDoc found,
      double byWords,
      IndexSearcher searcher,
      Map<String, Description> known,
      ExtractRanking ranking) {
    try {
      Document entry = searcher.storedFields().document(found.doc);
      String document = Objects.requireNonNull(entry.get(ExtractEntries.DOCUMENT));
      return Optional.ofNullable(known.get(document)).stream()
          .map(description -> ranking.hit(entry, description, byWords));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("the index of the documents cannot be read", e);
  }

  @Override
  public void close() throws IOException {
    searchers.close();
  }
}
