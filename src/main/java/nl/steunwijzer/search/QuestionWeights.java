package nl.steunwijzer.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** What each word and figure of a question weighs, and how much of them a text holds. */
final class QuestionWeights {

  private static final double SYNONYM = 0.8;
  private static final double PART = 0.4;
  private static final double FIGURE = 0.7;

  private final Catalogue catalogue;
  private final Map<Word, Double> words;
  private final Map<String, Double> figures;

  private QuestionWeights(
      Catalogue catalogue, Map<Word, Double> words, Map<String, Double> figures) {
    this.catalogue = catalogue;
    this.words = words;
    this.figures = figures;
  }

  /** The rarer in the documents and in everyday talk, the more a word weighs. */
  static QuestionWeights of(DocumentQuery query, Catalogue catalogue, IndexReader reader)
      throws IOException {
    String text = Fields.in(query.language(), ExtractEntries.TEXT);
    Map<Word, Double> words = new LinkedHashMap<>();
    for (Word word : query.words()) {
      double rarity = Double.MAX_VALUE;
      for (String lemma : word.lemmas()) {
        rarity = Math.min(rarity, rarity(reader, new Term(text, lemma)));
      }
      words.put(word, word.weight() * rarity);
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String figure : query.figures()) {
      figures.put(figure, FIGURE * rarity(reader, new Term(ExtractEntries.FIGURES, figure)));
    }
    return new QuestionWeights(catalogue, words, figures);
  }

  private static double rarity(IndexReader reader, Term term) throws IOException {
    return Math.log(1 + (reader.numDocs() + 0.5) / (reader.docFreq(term) + 0.5));
  }

  /** How much of the question a text covers. */
  Coverage coverage(String text, Language language) {
    List<Word> held = catalogue.analysis(language).words(text);
    Set<String> forms = collect(held, Word::lemmas);
    Set<String> parts = collect(held, Word::parts);
    Set<String> beginnings = ExtractEntries.beginnings(held);
    double evidence = 0;
    double missed = 0;
    for (Map.Entry<Word, Double> each : words.entrySet()) {
      double share = share(each.getKey(), forms, parts, beginnings);
      evidence += each.getValue() * share;
      missed += each.getValue() * (1 - share);
    }
    List<String> told = figures.isEmpty() ? List.of() : FigureTokens.of(text);
    for (Map.Entry<String, Double> each : figures.entrySet()) {
      boolean stands = told.contains(each.getKey());
      evidence += stands ? each.getValue() : 0;
      missed += stands ? 0 : each.getValue();
    }
    return new Coverage(evidence, missed);
  }

  private static Set<String> collect(List<Word> words, Function<Word, Collection<String>> forms) {
    Set<String> all = new HashSet<>();
    words.forEach(word -> all.addAll(forms.apply(word)));
    return all;
  }

  /** How much of the meaning of a word a text holds, from 0 to 1. */
  private static double share(
      Word word, Set<String> forms, Set<String> parts, Set<String> beginnings) {
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
    boolean begins = ExtractEntries.beginning(word).filter(beginnings::contains).isPresent();
    return Math.max(meant ? SYNONYM : 0, Math.max(inside || begins ? PART : 0, partly * SYNONYM));
  }
}
