package nl.steunwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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

/** The index of one state of the knowledge: BM25 over lemmas, compound parts and names. */
final class SearchIndex {

  /** Share of the weaker fields in the score of a word that stands in several. */
  private static final float TIE = 0.2f;

  /** What a synonym counts against the word itself. */
  private static final float SYNONYM = 0.7f;

  /** What a part of a compound counts against the whole. */
  private static final float PART = 0.4f;

  /** What a word that is like a misspelt one counts, if it were wholly like it. */
  private static final float NEAR_FORM = 0.5f;

  private static final int FUZZY_FROM = 4;

  /** How many passages near a question are looked at. */
  private static final int NEAR = 3;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final NearForms nearForms;
  private final int topics;
  private final int passages;

  private SearchIndex(DirectoryReader reader, int topics, int passages) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.nearForms = new NearForms(reader);
    this.topics = topics;
    this.passages = passages;
  }

  /** Opens an index of so many topics and passages. */
  static SearchIndex open(Directory directory, int topics, int passages) throws IOException {
    return new SearchIndex(DirectoryReader.open(directory), topics, passages);
  }

  /** The index of the topics' words, for telling how much of a question a topic covers. */
  DirectoryReader reader() {
    return reader;
  }

  /**
   * How much each clue tells for each topic, by the topic's number.
   *
   * @param unfinished whether the last word may still be being typed
   */
  Map<Clue, double[]> clues(List<Word> words, Language language, boolean unfinished) {
    Map<Clue, double[]> clues = new EnumMap<>(Clue.class);
    clues.put(Clue.NAMES, topics(words, Fields.in(language, Fields.TOPIC_NAMES), unfinished));
    clues.put(Clue.MENTIONS, topics(words, Fields.in(language, Fields.TOPIC_MENTIONS), unfinished));
    clues.put(Clue.SUMMARY, topics(words, Fields.in(language, Fields.TOPIC_SUMMARY), unfinished));
    clues.put(
        Clue.QUESTIONS, topics(words, Fields.in(language, Fields.TOPIC_QUESTIONS), unfinished));
    BestScores near =
        collect(
            query(words, Fields.in(language, Fields.PASSAGE), unfinished),
            Fields.PASSAGE_TOPIC,
            topics,
            NEAR);
    clues.put(Clue.BEST_PASSAGE, near.best());
    clues.put(Clue.NEAR_PASSAGES, near.sums());
    return clues;
  }

  private double[] topics(List<Word> words, String field, boolean unfinished) {
    return topics(query(words, field, unfinished));
  }

  private double[] topics(Query query) {
    return collect(query, Fields.NUMBER, topics, 1).best();
  }

  /** How well each passage fits, by its number; 0 if it does not fit at all. */
  double[] passages(List<Word> words, Language language) {
    Query query = query(words, Fields.in(language, Fields.PASSAGE), false);
    return collect(query, Fields.NUMBER, passages, 1).best();
  }

  /** Topics one of whose names is this key but for a typing error or two. */
  List<String> misspelt(String key, int edits) {
    try {
      TreeSet<String> slugs = new TreeSet<>();
      Query query = new FuzzyQuery(new Term(Fields.NAME_WHOLE, key), edits, 1);
      for (ScoreDoc hit : searcher.search(query, 5).scoreDocs) {
        slugs.add(searcher.storedFields().document(hit.doc).get(Fields.NAME_OF));
      }
      return List.copyOf(slugs);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Query query(List<Word> words, String field, boolean unfinished) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      boolean prefix = unfinished && i == words.size() - 1;
      Query word = new DisjunctionMaxQuery(alternatives(words.get(i), field, prefix), TIE);
      query.add(weigh(word, (float) words.get(i).weight()), Occur.SHOULD);
    }
    return query.build();
  }

  private List<Query> alternatives(Word word, String field, boolean prefix) {
    String parts = Fields.parts(field);
    List<Query> queries = new ArrayList<>();
    for (String lemma : word.lemmas()) {
      queries.add(new TermQuery(new Term(field, lemma)));
      queries.add(weigh(new TermQuery(new Term(parts, lemma)), PART));
    }
    for (String part : word.parts()) {
      queries.add(weigh(new TermQuery(new Term(field, part)), PART));
      queries.add(weigh(new TermQuery(new Term(parts, part)), PART / 2));
    }
    for (Word synonym : word.synonyms()) {
      for (String lemma : synonym.lemmas()) {
        queries.add(weigh(new TermQuery(new Term(field, lemma)), SYNONYM));
      }
    }
    if (prefix) {
      queries.add(new PrefixQuery(new Term(field, word.surface())));
    }
    if (isMisspelt(word)) {
      near(word)
          .forEach(
              (form, likeness) ->
                  queries.add(weigh(new TermQuery(new Term(field, form)), NEAR_FORM * likeness)));
    }
    return queries;
  }

  private Map<String, Float> near(Word word) {
    try {
      return nearForms.of(word.surface());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private boolean isMisspelt(Word word) {
    return !word.known() && word.surface().length() >= FUZZY_FROM && !stands(word);
  }

  private boolean stands(Word word) {
    return word.lemmas().stream()
        .anyMatch(
            lemma ->
                frequency(Fields.topicWords(Language.DUTCH), lemma) > 0
                    || frequency(Fields.topicWords(Language.ENGLISH), lemma) > 0);
  }

  private int frequency(String field, String term) {
    try {
      return reader.docFreq(new Term(field, term));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static Query weigh(Query query, float weight) {
    return new BoostQuery(query, weight);
  }

  private BestScores collect(Query query, String key, int keys, int most) {
    try {
      return searcher.search(query, BestScores.manager(key, keys, most));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("the index cannot be read", e);
  }
}
