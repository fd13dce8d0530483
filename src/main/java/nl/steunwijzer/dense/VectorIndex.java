package nl.steunwijzer.dense;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;

/** The vectors of one state of the cards. */
final class VectorIndex implements Closeable {

  /**
   * How many texts near a question are looked at. A topic has some sixty, so fewer would often be
   * of three topics only.
   */
  private static final int NEAR = 200;

  private final DirectoryReader reader;
  private final Map<String, Set<String>> topicsByDigest;

  VectorIndex(DirectoryReader reader, Map<String, Set<String>> topicsByDigest) {
    this.reader = reader;
    this.topicsByDigest = topicsByDigest;
  }

  /**
   * Slugs of the topics in order of their nearest text; none if this index has been closed.
   *
   * @throws IllegalArgumentException if the vector is not as long as those in the index
   */
  List<String> nearest(float[] question) throws IOException {
    if (!reader.tryIncRef()) {
      return List.of();
    }
    try {
      IndexSearcher searcher = new IndexSearcher(reader);
      Set<String> slugs = new LinkedHashSet<>();
      KnnFloatVectorQuery query = new KnnFloatVectorQuery(VectorStore.VECTOR, question, NEAR);
      for (ScoreDoc hit : searcher.search(query, NEAR).scoreDocs) {
        String digest = searcher.storedFields().document(hit.doc).get(VectorStore.DIGEST);
        slugs.addAll(topicsByDigest.getOrDefault(digest, Set.of()));
      }
      return List.copyOf(slugs);
    } finally {
      reader.decRef();
    }
  }

  /** Frees the index as soon as no question looks into it any more. */
  @Override
  public void close() throws IOException {
    reader.close();
  }
}
