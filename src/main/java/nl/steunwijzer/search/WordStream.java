package nl.steunwijzer.search;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Feeds words that are already analysed into the index: all forms of one word at one position. */
final class WordStream extends TokenStream {

  private record Term(String text, int increment) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<Term> terms;
  private Iterator<Term> rest;

  private WordStream(List<Term> terms) {
    this.terms = terms;
    this.rest = terms.iterator();
  }

  /** The base forms of each word. */
  static WordStream ofLemmas(List<Word> words) {
    return new WordStream(
        words.stream().flatMap(word -> at(word.lemmas().stream().sorted().toList())).toList());
  }

  /** The parts of those words that are compounds. */
  static WordStream ofParts(List<Word> words) {
    return new WordStream(words.stream().flatMap(word -> at(word.parts())).toList());
  }

  /** Of each word all by which it can be found in a document. */
  static WordStream ofTerms(List<Word> words) {
    return new WordStream(words.stream().flatMap(word -> at(ExtractTerms.of(word))).toList());
  }

  /** Each form once, in no order that matters. */
  static WordStream ofForms(Collection<String> forms) {
    return new WordStream(forms.stream().map(form -> new Term(form, 1)).toList());
  }

  private static Stream<Term> at(List<String> forms) {
    return Stream.iterate(0, i -> i < forms.size(), i -> i + 1)
        .map(i -> new Term(forms.get(i), i == 0 ? 1 : 0));
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    Term next = rest.next();
    term.append(next.text());
    increment.setPositionIncrement(next.increment());
    return true;
  }

  @Override
  public void reset() {
    rest = terms.iterator();
  }
}
