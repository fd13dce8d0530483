package nl.steunwijzer.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of the cards that a misspelt word comes near to. They are looked for once for all
 * fields: to prepare such a search costs a millisecond or two, which a question would pay a dozen
 * times for each misspelt word.
 */
final class NearForms {

  private static final int VERY_FUZZY_FROM = 8;

  /** What visitors type must not fill the memory. */
  private static final int MOST_SEEN = 20_000;

  private final Map<String, Map<String, Float>> seen = new ConcurrentHashMap<>();
  private final IndexReader reader;

  NearForms(IndexReader reader) {
    this.reader = reader;
  }

  /** For each near word how like it is, from 0 to 1. */
  Map<String, Float> of(String surface) throws IOException {
    Map<String, Float> known = seen.get(surface);
    if (known != null) {
      return known;
    }
    Map<String, Float> near = new HashMap<>();
    for (Language language : Language.values()) {
      Terms terms = MultiTerms.getTerms(reader, Fields.topicWords(language));
      if (terms != null) {
        add(surface, terms, near);
      }
    }
    if (seen.size() < MOST_SEEN) {
      seen.put(surface, Map.copyOf(near));
    }
    return near;
  }

  private static void add(String surface, Terms terms, Map<String, Float> near) throws IOException {
    int edits = surface.length() >= VERY_FUZZY_FROM ? 2 : 1;
    FuzzyTermsEnum forms = new FuzzyTermsEnum(terms, new Term("", surface), edits, 1, true);
    BoostAttribute likeness = forms.attributes().addAttribute(BoostAttribute.class);
    for (BytesRef form = forms.next(); form != null; form = forms.next()) {
      near.put(form.utf8ToString(), likeness.getBoost());
    }
  }
}
