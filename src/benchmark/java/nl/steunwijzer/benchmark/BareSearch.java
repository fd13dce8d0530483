package nl.steunwijzer.benchmark;

import java.io.IOException;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene as it comes: BM25 over the words of the same passages. */
final class BareSearch {

  private static final String TEXT = "text";
  private static final int FOUND = 10;

  private final Analyzer analyzer = new StandardAnalyzer();
  private final QueryBuilder queries = new QueryBuilder(analyzer);
  private final IndexSearcher searcher;

  BareSearch(Knowledge cards) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String text : passages(cards).toList()) {
        Document entry = new Document();
        entry.add(new TextField(TEXT, text, Field.Store.YES));
        writer.addDocument(entry);
      }
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  private static Stream<String> passages(Knowledge cards) {
    return cards.topics().stream().flatMap(topic -> topic.passages().stream()).map(Passage::text);
  }

  /** The ten best passages. */
  TopDocs find(String question) throws IOException {
    Query query = queries.createBooleanQuery(TEXT, question);
    return searcher.search(query == null ? new MatchNoDocsQuery("no words") : query, FOUND);
  }
}
