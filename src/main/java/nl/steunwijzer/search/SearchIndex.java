package nl.steunwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** The index of one state of the knowledge: BM25 over lemmas, compound parts and names. */
final class SearchIndex {

  /** How many passages of a topic that are near a question are looked at. */
  private static final int NEAR = 3;

  /**
   * How many entries of one kind a search looks at; it passes over those that cannot be among the
   * best, so that it hardly takes longer for many times the passages. On the questions for tuning a
   * thousand rank as all do; from 500 down figures begin to move.
   */
  private static final int MOST_FOUND = 1_000;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final WordQueries queries;
  private final EntryNumbers numbers;
  private final EntryNumbers places;
  private final int topics;

  private SearchIndex(DirectoryReader reader, int topics) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.queries = new WordQueries(reader);
    this.numbers = EntryNumbers.read(reader, Fields.TOPIC);
    this.places = EntryNumbers.read(reader, Fields.PASSAGE_PLACE);
    this.topics = topics;
  }

  /** Opens an index of so many topics. */
  static SearchIndex open(Directory directory, int topics) throws IOException {
    return new SearchIndex(DirectoryReader.open(directory), topics);
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
    Query passage = queries.of(words, Fields.in(language, Fields.PASSAGE), unfinished);
    ScoreDoc[] passages = search(passage, MOST_FOUND);
    clues.put(Clue.BEST_PASSAGE, sums(passages, 1));
    clues.put(Clue.NEAR_PASSAGES, sums(passages, NEAR));
    return clues;
  }

  private double[] topics(List<Word> words, String field, boolean unfinished) {
    return sums(search(queries.of(words, field, unfinished), MOST_FOUND), 1);
  }

  /**
   * For each topic the scores of its best entries together.
   *
   * @param found entries, the best first
   * @param most how many count for each topic
   */
  private double[] sums(ScoreDoc[] found, int most) {
    double[] sums = new double[topics];
    int[] counted = new int[topics];
    for (ScoreDoc entry : found) {
      int topic = numbers.of(entry.doc);
      if (counted[topic]++ < most) {
        sums[topic] += entry.score;
      }
    }
    return sums;
  }

  /** How well the passages of a topic fit, by their place in it; the others are left out. */
  Map<Integer, Double> passages(List<Word> words, Language language, String slug) {
    Query query = passageQuery(words, language);
    Term topic = new Term(Fields.PASSAGE_OF, slug);
    Query ofTopic =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(topic), Occur.FILTER)
            .build();
    int most = Math.max(1, frequency(topic));
    return Arrays.stream(search(ofTopic, most))
        .collect(Collectors.toMap(entry -> places.of(entry.doc), entry -> (double) entry.score));
  }

  /**
   * Where a passage stands.
   *
   * @param topic the number of its topic
   * @param passage its place among those of the topic
   */
  record Place(int topic, int passage) {}

  /** Passages that hold each of the words in one form or another. */
  List<Place> holding(List<Word> words, Language language) {
    Query all = WordQueries.holding(words, Fields.in(language, Fields.PASSAGE));
    return Arrays.stream(search(all, MOST_FOUND))
        .map(entry -> new Place(numbers.of(entry.doc), places.of(entry.doc)))
        .toList();
  }

  /** How well the passage fits that fits best of all; 0 if none does. */
  double bestPassage(List<Word> words, Language language) {
    return Arrays.stream(search(passageQuery(words, language), 1))
        .mapToDouble(entry -> entry.score)
        .sum();
  }

  /** What a word that nobody knows comes near to, with how like that is, from 0 to 1. */
  Map<String, Float> nearTo(Word word) {
    return queries.nearTo(word);
  }

  private Query passageQuery(List<Word> words, Language language) {
    return queries.of(words, Fields.in(language, Fields.PASSAGE), false);
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

  private int frequency(Term term) {
    try {
      return reader.docFreq(term);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The entries that fit best, the best first. */
  private ScoreDoc[] search(Query query, int most) {
    try {
      return searcher.search(query, most).scoreDocs;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("the index cannot be read", e);
  }
}
