package nl.steunwijzer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** What each word and figure of a question weighs, and how much of them a text holds. */
final class QuestionWeights {

  private static final double SYNONYM = 0.5;

  /** All parts of a compound, each in a place of its own. */
  private static final double IN_PARTS = 0.8;

  private static final double PART = 0.6;
  private static final double FIGURE = 0.7;

  /** What another question loses if all that it asks is besides this one. */
  private static final double BESIDES = 0.8;

  private final Catalogue catalogue;
  private final List<Sought> words;
  private final Map<String, Double> figures;

  /** All words by which the question may be meant. */
  private final Set<String> sought;

  /**
   * A word of the question.
   *
   * @param meant base forms of other words for the same
   */
  private record Sought(
      Set<String> lemmas,
      Set<String> meant,
      List<String> parts,
      Optional<String> beginning,
      double weight) {

    static Sought of(Word word, double weight) {
      return new Sought(
          word.lemmas(),
          word.synonyms().stream()
              .flatMap(synonym -> synonym.lemmas().stream())
              .collect(Collectors.toUnmodifiableSet()),
          word.parts(),
          ExtractTerms.beginning(word),
          weight);
    }

    /** All words that may mean the same. */
    Stream<String> all() {
      return Stream.of(lemmas, meant, parts).flatMap(Collection::stream);
    }

    /**
     * How much of the meaning of the word a text holds, from 0 to 1. What the text holds goes first
     * in each comparison: the few words sought are looked up in it, not the other way round.
     */
    double share(Held held) {
      if (!Collections.disjoint(held.forms(), lemmas)) {
        return 1;
      }
      double other = Collections.disjoint(held.forms(), meant) ? 0 : SYNONYM;
      boolean partly =
          !Collections.disjoint(held.parts(), lemmas)
              || beginning.filter(held.beginnings()::contains).isPresent();
      long there =
          parts.stream()
              .filter(part -> held.forms().contains(part) || held.parts().contains(part))
              .count();
      double inParts = parts.isEmpty() ? 0 : IN_PARTS * there / parts.size();
      return Math.max(other, Math.max(partly ? PART : 0, inParts));
    }
  }

  private QuestionWeights(Catalogue catalogue, List<Sought> words, Map<String, Double> figures) {
    this.catalogue = catalogue;
    this.words = words;
    this.figures = figures;
    this.sought = words.stream().flatMap(Sought::all).collect(Collectors.toUnmodifiableSet());
  }

  /** The rarer in the documents and in everyday talk, the more a word weighs. */
  static QuestionWeights of(DocumentQuery query, Catalogue catalogue, IndexReader reader)
      throws IOException {
    String text = Fields.in(query.language(), ExtractEntries.TEXT);
    String asked = Fields.in(query.language(), ExtractEntries.ASKED);
    List<Sought> words = new ArrayList<>();
    for (Word word : query.words()) {
      double rarity = Double.MAX_VALUE;
      for (String lemma : word.lemmas()) {
        rarity = Math.min(rarity, rarity(reader, new Term(text, lemma)));
        rarity = Math.min(rarity, rarity(reader, new Term(asked, lemma)));
      }
      words.add(Sought.of(word, word.weight() * rarity));
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

  /** What a text holds by which a question can be covered. */
  record Held(Set<String> forms, Set<String> parts, Set<String> beginnings, Set<String> figures) {

    /** Only figures. */
    static Held of(List<String> figures) {
      return new Held(Set.of(), Set.of(), Set.of(), Set.copyOf(figures));
    }

    /** What both hold. */
    Held and(Held other) {
      return new Held(
          union(forms, other.forms),
          union(parts, other.parts),
          union(beginnings, other.beginnings),
          union(figures, other.figures));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
      if (one.isEmpty() || other.isEmpty()) {
        return one.isEmpty() ? other : one;
      }
      Set<String> both = new HashSet<>(one);
      both.addAll(other);
      return both;
    }
  }

  /** What a text holds. */
  Held read(String text, Language language) {
    return readWords(text, language).and(Held.of(figures(text)));
  }

  /** What a text holds besides its figures, which take longer to read than all else. */
  Held readWords(String text, Language language) {
    return held(catalogue.analysis(language).words(text));
  }

  /** The figures of a text, if any are asked for. */
  private List<String> figures(String text) {
    return figures.isEmpty() ? List.of() : FigureTokens.of(text);
  }

  private static Held held(List<Word> words) {
    Set<String> forms = new HashSet<>();
    Set<String> parts = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    for (Word word : words) {
      forms.addAll(word.lemmas());
      parts.addAll(word.parts());
      ExtractTerms.beginning(word).ifPresent(beginnings::add);
    }
    return new Held(forms, parts, beginnings, Set.of());
  }

  /**
   * How like another question is, from 0 to 1: how much of this one it covers, less for what it
   * asks besides. There may be many to compare, so most is done only for those that cover anything.
   *
   * @param language of both
   */
  double likeness(String other, Language language) {
    List<Word> said = catalogue.analysis(language).words(other);
    boolean maySayFigures = other.chars().anyMatch(Character::isDigit);
    Held told = Held.of(maySayFigures ? figures(other) : List.of());
    double covered = coverage(held(said).and(told)).share();
    return covered == 0 ? 0 : covered * (1 - BESIDES * besides(said));
  }

  /** Which part of what is said is not about this question. */
  private double besides(List<Word> said) {
    double all = 0;
    double shared = 0;
    for (Word word : said) {
      double weight = word.content() ? word.weight() : 0;
      all += weight;
      boolean isSought =
          !Collections.disjoint(sought, word.lemmas())
              || !Collections.disjoint(sought, word.parts());
      shared += isSought ? weight : 0;
    }
    return all == 0 ? 1 : 1 - shared / all;
  }

  /** How much of the question is covered by what a text holds. */
  Coverage coverage(Held held) {
    double evidence = 0;
    double missed = 0;
    for (Sought word : words) {
      double share = word.share(held);
      evidence += word.weight() * share;
      missed += word.weight() * (1 - share);
    }
    for (Map.Entry<String, Double> each : figures.entrySet()) {
      boolean stands = held.figures().contains(each.getKey());
      evidence += stands ? each.getValue() : 0;
      missed += stands ? 0 : each.getValue();
    }
    return new Coverage(evidence, missed);
  }
}
