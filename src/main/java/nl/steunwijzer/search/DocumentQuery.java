package nl.steunwijzer.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Topic;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What is looked for in documents.
 *
 * @param words of the question that carry meaning
 * @param figures and years in the question
 * @param related Dutch words of the cards that fit the question: a document seldom uses the words
 *     of who asks, but the cards know both
 */
record DocumentQuery(
    List<Word> words, List<String> figures, List<Word> related, Language language) {

  /** What stands above a text counts against the text itself. */
  private static final float ABOVE = 0.5f;

  private static final float FIGURE = 1.5f;
  private static final float BEGINNING = 0.3f;
  private static final float RELATED = 0.25f;
  private static final int CARDS = 3;

  /** Cards that fit much worse than the first have other words than those that were meant. */
  private static final double AS_GOOD = 0.6;

  static DocumentQuery of(String text, List<Word> words, Language language, Catalogue catalogue) {
    return new DocumentQuery(
        words, FigureTokens.of(text), related(text, words, language, catalogue), language);
  }

  private static List<Word> related(
      String text, List<Word> words, Language language, Catalogue catalogue) {
    List<TopicHit> cards = catalogue.topics(Said.now(text), words, language);
    double least = cards.stream().limit(1).mapToDouble(TopicHit::score).sum() * AS_GOOD;
    Set<String> asked = words.stream().map(Word::surface).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    return cards.stream()
        .limit(CARDS)
        .filter(hit -> hit.score() >= least)
        .map(TopicHit::topic)
        .flatMap(DocumentQuery::telling)
        .flatMap(said -> catalogue.analysis(Language.DUTCH).contentWords(said).stream())
        .filter(word -> !asked.contains(word.surface()) && seen.add(word.surface()))
        .toList();
  }

  private static Stream<String> telling(Topic topic) {
    return Stream.concat(topic.names(), Stream.of(topic.header().summary()));
  }

  /** The same as a query on the index of documents. */
  Query query(Catalogue catalogue) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(query, words, language, catalogue);
    if (language == Language.ENGLISH) {
      List<Word> dutch = words.stream().flatMap(word -> word.synonyms().stream()).toList();
      add(query, dutch, Language.DUTCH, catalogue);
    }
    for (String figure : figures) {
      Query stands = new TermQuery(new Term(ExtractEntries.FIGURES, figure));
      query.add(new BoostQuery(stands, FIGURE), Occur.SHOULD);
    }
    for (String beginning : ExtractEntries.beginnings(words)) {
      Query stands = new TermQuery(new Term(ExtractEntries.BEGINNINGS, beginning));
      query.add(new BoostQuery(stands, BEGINNING), Occur.SHOULD);
    }
    String text = Fields.in(Language.DUTCH, ExtractEntries.TEXT);
    query.add(new BoostQuery(catalogue.query(related, text), RELATED), Occur.SHOULD);
    return query.build();
  }

  private static void add(
      BooleanQuery.Builder query, List<Word> words, Language language, Catalogue catalogue) {
    String text = Fields.in(language, ExtractEntries.TEXT);
    String above = Fields.in(language, ExtractEntries.ABOVE);
    query.add(catalogue.query(words, text), Occur.SHOULD);
    query.add(new BoostQuery(catalogue.query(words, above), ABOVE), Occur.SHOULD);
  }
}
