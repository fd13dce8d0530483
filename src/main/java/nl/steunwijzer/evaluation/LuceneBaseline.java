package nl.steunwijzer.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Topic;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Lucene as it comes: each card is one document with one field, ranked by BM25 over any of the
 * question's terms.
 */
final class LuceneBaseline implements Baseline {

  private static final String SLUG = "slug";
  private static final String TEXT = "text";

  private final String name;
  private final Analyzer analyzer;
  private final IndexSearcher searcher;

  LuceneBaseline(String name, Analyzer analyzer, Knowledge cards) throws IOException {
    this.name = name;
    this.analyzer = analyzer;
    this.searcher = new IndexSearcher(DirectoryReader.open(index(cards)));
  }

  private Directory index(Knowledge cards) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Topic topic : cards.topics()) {
        Document card = new Document();
        card.add(new StoredField(SLUG, topic.slug()));
        card.add(new TextField(TEXT, WholeCard.of(topic), Field.Store.NO));
        writer.addDocument(card);
      }
    }
    return directory;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> find(String question) {
    Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question, Occur.SHOULD);
    // Nothing but stop words: there is no query then.
    return query == null ? List.of() : search(query);
  }

  private List<String> search(Query query) {
    try {
      List<String> slugs = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, Ranking.PLACES).scoreDocs) {
        slugs.add(searcher.storedFields().document(hit.doc, Set.of(SLUG)).get(SLUG));
      }
      return slugs;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
  }
}
