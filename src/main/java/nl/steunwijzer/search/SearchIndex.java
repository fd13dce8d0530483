package nl.steunwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The index of one state of the knowledge: BM25 over lemmas, compound parts and names. */
final class SearchIndex {

  /** Share of the weaker fields in the score of a word that stands in several. */
  private static final float TIE = 0.2f;

  /** What a synonym counts against the word itself. */
  private static final float SYNONYM = 0.7f;

  private static final int FUZZY_FROM = 4;
  private static final int VERY_FUZZY_FROM = 8;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private SearchIndex(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  static SearchIndex open(Directory directory) throws IOException {
    return new SearchIndex(DirectoryReader.open(directory));
  }

  /** The index of the topics' words, for telling how much of a question a topic covers. */
  DirectoryReader reader() {
    return reader;
  }

  /** A field in which words are looked for and how much a find there weighs. */
  private record Weighted(String field, float weight, boolean parts) {}

  private static final List<Weighted> TOPIC_FIELDS =
      List.of(
          new Weighted(Fields.TOPIC_NAMES, 2.5f, false),
          new Weighted(Fields.TOPIC_MENTIONS, 1.5f, false),
          new Weighted(Fields.TOPIC_BODY, 1f, false),
          new Weighted(Fields.TOPIC_PARTS, 0.4f, true));

  private static final List<Weighted> QUESTION_FIELDS =
      List.of(
          new Weighted(Fields.QUESTION_WORDS, 1f, false),
          new Weighted(Fields.QUESTION_PARTS, 0.4f, true));

  private static final List<Weighted> PASSAGE_FIELDS =
      List.of(
          new Weighted(Fields.PASSAGE_WORDS, 1f, false),
          new Weighted(Fields.PASSAGE_PARTS, 0.4f, true));

  /** Topics by slug with their BM25 score over names and text. */
  Map<String, Double> topics(List<Word> words, Language language, boolean prefix, int limit) {
    Query filter = new TermQuery(new Term(Fields.TOPIC_LANGUAGE, language.tag()));
    return best(search(query(words, TOPIC_FIELDS, prefix), filter, limit), Fields.TOPIC_SLUG);
  }

  /** Topics by slug with the BM25 score of their best fitting example question. */
  Map<String, Double> questions(List<Word> words, int limit) {
    List<ScoreDoc> found = search(query(words, QUESTION_FIELDS, false), null, limit);
    return best(found, Fields.QUESTION_OF);
  }

  /** Passages by id with their BM25 score. */
  Map<String, Double> passages(List<Word> words, Language language, int limit) {
    Query filter = new TermQuery(new Term(Fields.PASSAGE_LANGUAGE, language.tag()));
    return best(search(query(words, PASSAGE_FIELDS, false), filter, limit), Fields.PASSAGE_ID);
  }

  /** Topics one of whose names is this key but for a typing error or two. */
  List<String> misspelt(String key, int edits) {
    Query query = new FuzzyQuery(new Term(Fields.NAME_WHOLE, key), edits, 1);
    return List.copyOf(best(search(query, null, 5), Fields.NAME_OF).keySet());
  }

  private Query query(List<Word> words, List<Weighted> fields, boolean prefix) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      boolean unfinished = prefix && i == words.size() - 1;
      Query word = new DisjunctionMaxQuery(alternatives(words.get(i), fields, unfinished), TIE);
      query.add(weigh(word, (float) words.get(i).weight()), Occur.SHOULD);
    }
    return query.build();
  }

  private List<Query> alternatives(Word word, List<Weighted> fields, boolean unfinished) {
    List<Query> queries = new ArrayList<>();
    for (Weighted in : fields) {
      for (String lemma : word.lemmas()) {
        queries.add(weigh(new TermQuery(new Term(in.field(), lemma)), in.weight()));
      }
      for (String part : word.parts()) {
        queries.add(weigh(new TermQuery(new Term(in.field(), part)), in.weight() * 0.5f));
      }
      for (Word synonym : word.synonyms()) {
        for (String lemma : synonym.lemmas()) {
          queries.add(weigh(new TermQuery(new Term(in.field(), lemma)), in.weight() * SYNONYM));
        }
      }
      if (!in.parts() && unfinished) {
        queries.add(weigh(new PrefixQuery(new Term(in.field(), word.surface())), in.weight()));
      }
      if (!in.parts() && isMisspelt(word)) {
        int edits = word.surface().length() >= VERY_FUZZY_FROM ? 2 : 1;
        Query fuzzy = new FuzzyQuery(new Term(in.field(), word.surface()), edits, 1);
        queries.add(weigh(fuzzy, in.weight() * 0.5f));
      }
    }
    return queries;
  }

  private boolean isMisspelt(Word word) {
    return !word.known() && word.surface().length() >= FUZZY_FROM && !stands(word);
  }

  private boolean stands(Word word) {
    return word.lemmas().stream()
        .anyMatch(
            lemma ->
                frequency(Fields.TOPIC_BODY, lemma) > 0
                    || frequency(Fields.TOPIC_NAMES, lemma) > 0);
  }

  private int frequency(String field, String term) {
    try {
      return reader.docFreq(new Term(field, term));
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
  }

  private static Query weigh(Query query, float weight) {
    return new BoostQuery(query, weight);
  }

  private List<ScoreDoc> search(Query query, @Nullable Query filter, int limit) {
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (filter != null) {
      filtered.add(filter, Occur.FILTER);
    }
    try {
      return List.of(searcher.search(filtered.build(), limit).scoreDocs);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
  }

  private Map<String, Double> best(List<ScoreDoc> found, String keyField) {
    Map<String, Double> best = new TreeMap<>();
    try {
      for (ScoreDoc hit : found) {
        String key = searcher.storedFields().document(hit.doc).get(keyField);
        best.merge(key, (double) hit.score, Math::max);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
    return best;
  }
}
