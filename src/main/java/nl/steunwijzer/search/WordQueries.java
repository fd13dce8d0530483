package nl.steunwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes of words a query: their forms, parts, synonyms, and what a misspelt one comes near to. */
final class WordQueries {

  /** Share of the weaker fields in the score of a word that stands in several. */
  private static final float TIE = 0.2f;

  /** What a synonym counts against the word itself. */
  private static final float SYNONYM = 0.7f;

  /** What a part of a compound counts against the whole. */
  private static final float PART = 0.4f;

  /** What a word that is like a misspelt one counts, if it were wholly like it. */
  private static final float NEAR_FORM = 0.5f;

  private static final int FUZZY_FROM = 4;

  private final IndexReader reader;
  private final NearForms nearForms;

  WordQueries(IndexReader reader) {
    this.reader = reader;
    this.nearForms = new NearForms(reader);
  }

  /** Entries that hold each of the words in a field, in one form or another. */
  static Query holding(List<Word> words, String field) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Word word : words) {
      BooleanQuery.Builder forms = new BooleanQuery.Builder();
      word.lemmas().forEach(form -> forms.add(new TermQuery(new Term(field, form)), Occur.SHOULD));
      all.add(forms.build(), Occur.MUST);
    }
    return all.build();
  }

  /**
   * Entries that hold some of the words in a field; the more and the rarer, the better.
   *
   * @param unfinished whether the last word may still be being typed
   */
  Query of(List<Word> words, String field, boolean unfinished) {
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
    nearTo(word)
        .forEach(
            (form, likeness) ->
                queries.add(weigh(new TermQuery(new Term(field, form)), NEAR_FORM * likeness)));
    return queries;
  }

  /** What a word that nobody knows comes near to, with how like that is, from 0 to 1. */
  Map<String, Float> nearTo(Word word) {
    return isMisspelt(word) ? near(word) : Map.of();
  }

  private Map<String, Float> near(Word word) {
    try {
      return nearForms.of(word.surface());
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  private boolean isMisspelt(Word word) {
    return !word.known() && word.surface().length() >= FUZZY_FROM && !stands(word);
  }

  private boolean stands(Word word) {
    return word.lemmas().stream()
        .anyMatch(
            lemma ->
                stands(Fields.topicWords(Language.DUTCH), lemma)
                    || stands(Fields.topicWords(Language.ENGLISH), lemma));
  }

  private boolean stands(String field, String term) {
    try {
      return reader.docFreq(new Term(field, term)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  private static Query weigh(Query query, float weight) {
    return new BoostQuery(query, weight);
  }
}
