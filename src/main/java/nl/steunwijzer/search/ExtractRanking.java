package nl.steunwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.steunwijzer.library.Description;
import nl.steunwijzer.library.Extract;
import nl.steunwijzer.reading.DocumentKind;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/**
 * Looks closely at extracts that were found by their words: how much of the question they cover,
 * how much the word of their document weighs and how new it is. For one question.
 */
final class ExtractRanking {

  /** What wholly covering a question counts against being the best by words. */
  private static final double COVERAGE = 0.8;

  /** What a year counts, up to some years: of two that fit as well the newer one goes first. */
  private static final double YEAR = 0.02;

  private static final int MOST_YEARS = 10;

  private static final double SYNONYM = 0.8;
  private static final double PART = 0.4;

  private static final Map<DocumentKind, Double> WORD_OF =
      Map.of(
          DocumentKind.LAW, 1.05,
          DocumentKind.OFFICIAL_PAGE, 1.05,
          DocumentKind.LETTER, 1.0,
          DocumentKind.REPORT, 1.0,
          DocumentKind.NEWS, 0.95);

  private final Catalogue catalogue;
  private final Map<Word, Double> weights;
  private final int newest;

  private ExtractRanking(Catalogue catalogue, Map<Word, Double> weights, int newest) {
    this.catalogue = catalogue;
    this.weights = weights;
    this.newest = newest;
  }

  static ExtractRanking of(
      List<Word> words,
      Language language,
      Catalogue catalogue,
      IndexSearcher searcher,
      Map<String, Description> documents) {
    Map<Word, Double> weights =
        words.stream()
            .distinct()
            .collect(Collectors.toMap(word -> word, word -> weight(word, language, searcher)));
    int newest = documents.values().stream().mapToInt(ExtractRanking::year).max().orElse(0);
    return new ExtractRanking(catalogue, weights, newest);
  }

  /** The rarer in the documents and in everyday talk, the more a word weighs. */
  private static double weight(Word word, Language language, IndexSearcher searcher) {
    try {
      String field = Fields.in(language, ExtractEntries.TEXT);
      int holding = 0;
      for (String lemma : word.lemmas()) {
        holding = Math.max(holding, searcher.getIndexReader().docFreq(new Term(field, lemma)));
      }
      int all = searcher.getIndexReader().numDocs();
      return word.weight() * Math.log(1 + (all + 0.5) / (holding + 0.5));
    } catch (IOException e) {
      throw new UncheckedIOException("the index of the documents cannot be read", e);
    }
  }

  private static int year(Description description) {
    return description.asOf().latest().map(LocalDate::getYear).orElse(0);
  }

  /**
   * An extract with how well it fits.
   *
   * @param byWords how well by its words alone, from 0 to 1
   */
  DocumentHit hit(Extract extract, double byWords) {
    Coverage coverage =
        coverage(
            extract.text() + " . " + ExtractEntries.above(extract),
            ExtractEntries.language(extract));
    double fit = byWords + COVERAGE * coverage.share();
    Description description = extract.description();
    double word = description.kind().map(kind -> WORD_OF.getOrDefault(kind, 1.0)).orElse(1.0);
    double age = 1 - YEAR * Math.clamp(newest - year(description), 0, MOST_YEARS);
    return new DocumentHit(extract, fit * word * age, coverage);
  }

  /** How much of the question a text covers. */
  Coverage coverage(String text, Language language) {
    List<Word> held = catalogue.analysis(language).words(text);
    Set<String> forms = collect(held, Word::lemmas);
    Set<String> parts = collect(held, Word::parts);
    double evidence = 0;
    double missed = 0;
    for (Map.Entry<Word, Double> each : weights.entrySet()) {
      double share = share(each.getKey(), forms, parts);
      evidence += each.getValue() * share;
      missed += each.getValue() * (1 - share);
    }
    return new Coverage(evidence, missed);
  }

  private static Set<String> collect(List<Word> words, Function<Word, Collection<String>> forms) {
    Set<String> all = new HashSet<>();
    words.forEach(word -> all.addAll(forms.apply(word)));
    return all;
  }

  /** How much of the meaning of a word a text holds, from 0 to 1. */
  private static double share(Word word, Set<String> forms, Set<String> parts) {
    if (word.lemmas().stream().anyMatch(forms::contains)) {
      return 1;
    }
    boolean meant =
        word.synonyms().stream()
            .anyMatch(synonym -> synonym.lemmas().stream().anyMatch(forms::contains));
    boolean inside = word.lemmas().stream().anyMatch(parts::contains);
    double partly =
        word.parts().stream()
            .mapToDouble(part -> forms.contains(part) || parts.contains(part) ? 1 : 0)
            .average()
            .orElse(0);
    return Math.max(meant ? SYNONYM : 0, Math.max(inside ? PART : 0, partly * SYNONYM));
  }
}
