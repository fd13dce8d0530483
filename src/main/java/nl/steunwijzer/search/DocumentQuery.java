package nl.steunwijzer.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Topic;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What is looked for in documents.
 *
 * @param words of the question that carry meaning, each with what documents may say for it
 * @param figures and years in the question
 * @param related base forms of Dutch words on the cards that fit the question: a document seldom
 *     uses the words of who asks, but the cards know both
 */
record DocumentQuery(
    List<Word> words, List<String> figures, Set<String> related, Language language) {

  /** What stands above a text counts against the text itself. */
  private static final float ABOVE = 0.5f;

  /** A question that somebody wrote for a text is nearer to one that is asked than the text. */
  private static final float ASKED = 2;

  private static final float FIGURE = 1.5f;
  private static final float ABROAD = 0.3f;
  private static final float RELATED = 0.3f;
  private static final int CARDS = 3;
  private static final int MOST_RELATED = 12;

  /** Cards that fit much worse than the first have other words than those that were meant. */
  private static final double AS_GOOD = 0.6;

  static DocumentQuery of(String text, List<Word> words, Language language, Catalogue catalogue) {
    return new DocumentQuery(
        catalogue.analyses().inDocuments(text, words, language),
        FigureTokens.of(text),
        related(text, words, language, catalogue),
        language);
  }

  private static Set<String> related(
      String text, List<Word> words, Language language, Catalogue catalogue) {
    List<TopicHit> cards = catalogue.topics(Said.now(text), words, language);
    double least = cards.stream().limit(1).mapToDouble(TopicHit::score).sum() * AS_GOOD;
    Set<String> asked =
        words.stream().flatMap(word -> word.lemmas().stream()).collect(Collectors.toSet());
    return cards.stream()
        .limit(CARDS)
        .filter(hit -> hit.score() >= least)
        .map(TopicHit::topic)
        .flatMap(DocumentQuery::telling)
        .flatMap(said -> catalogue.analysis(Language.DUTCH).contentWords(said).stream())
        .sorted(Comparator.comparingDouble(Word::weight).reversed())
        .flatMap(word -> word.lemmas().stream())
        .filter(lemma -> !asked.contains(lemma))
        .distinct()
        .limit(MOST_RELATED)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> telling(Topic topic) {
    return Stream.concat(topic.names(), Stream.of(topic.header().summary()));
  }

  /**
   * The same as a query on the index of documents.
   *
   * @param tells whether a term of a field tells enough to be worth reading its entries
   */
  Query query(Catalogue catalogue, Predicate<Term> tells) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    String dutch = Fields.in(Language.DUTCH, ExtractEntries.TEXT);
    for (Word word : words) {
      add(query, word, language, catalogue, tells);
      if (language == Language.ENGLISH) {
        word.synonyms().forEach(synonym -> add(query, synonym, Language.DUTCH, catalogue, tells));
        ExtractTerms.abroad(word).ifPresent(begin -> add(query, dutch, begin, ABROAD));
      }
    }
    figures.forEach(figure -> add(query, ExtractEntries.FIGURES, figure, FIGURE));
    related.forEach(lemma -> add(query, dutch, lemma, RELATED));
    return query.build();
  }

  private static void add(BooleanQuery.Builder query, String field, String term, float weight) {
    query.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
  }

  private static void add(
      BooleanQuery.Builder query,
      Word word,
      Language language,
      Catalogue catalogue,
      Predicate<Term> tells) {
    Map<String, Float> terms = ExtractTerms.sought(word, catalogue.nearTo(word));
    float weight = (float) word.weight();
    if (weight > 0) {
      Query text = any(terms, Fields.in(language, ExtractEntries.TEXT), tells);
      Query asked = any(terms, Fields.in(language, ExtractEntries.ASKED), tells);
      Query above = any(terms, Fields.in(language, ExtractEntries.ABOVE), tells);
      query.add(new BoostQuery(text, weight), Occur.SHOULD);
      query.add(new BoostQuery(asked, weight * ASKED), Occur.SHOULD);
      query.add(new BoostQuery(above, weight * ABOVE), Occur.SHOULD);
    }
  }

  private static Query any(Map<String, Float> terms, String field, Predicate<Term> tells) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    terms.forEach(
        (term, weight) -> {
          if (tells.test(new Term(field, term))) {
            any.addTerm(new BytesRef(term), Math.min(1, weight));
          }
        });
    return any.build();
  }
}
