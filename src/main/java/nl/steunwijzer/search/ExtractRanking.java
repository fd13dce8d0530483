package nl.steunwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.steunwijzer.library.Description;
import nl.steunwijzer.library.Extract;
import nl.steunwijzer.reading.DocumentKind;
import nl.steunwijzer.search.QuestionWeights.Held;
import nl.steunwijzer.text.Sentences;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * Looks closely at extracts that were found by their words: how much of the question they cover,
 * how much the word of their document weighs and how new it is. For one question.
 */
final class ExtractRanking {

  /**
   * What wholly covering a question counts against being the best by words. These weights were
   * chosen on the questions in knowledge/evaluation/documents/tuning.yaml.
   */
  private static final double COVERAGE = 1.2;

  /** The same for a few sentences that stand together: an answer stands in one place. */
  private static final double TOGETHER = 0.6;

  /**
   * What the best other extract of its section counts: what is asked about is told in more than
   * one.
   */
  private static final double SECTION = 0.2;

  /** What it counts to be said to answer the very question. */
  private static final double ASKED = 2;

  /**
   * What is so like a question that an extract is said to answer is covered by it as far, in
   * whatever words. From 0.4 on this makes no difference on the tuning questions.
   */
  private static final double LIKE = 0.6;

  /** What a document of the very year that is asked for gains. */
  private static final double ASKED_YEAR = 0.4;

  /** What a year counts, up to some years: of two that fit as well the newer one goes first. */
  private static final double YEAR = 0.015;

  private static final int MOST_YEARS = 10;

  private static final Map<DocumentKind, Double> WORD_OF =
      Map.of(
          DocumentKind.LAW, 1.05,
          DocumentKind.OFFICIAL_PAGE, 1.05,
          DocumentKind.LETTER, 1.0,
          DocumentKind.REPORT, 1.0,
          DocumentKind.NEWS, 0.95);

  private final DocumentQuery query;
  private final QuestionWeights weights;
  private final int newest;

  private ExtractRanking(DocumentQuery query, QuestionWeights weights, int newest) {
    this.query = query;
    this.weights = weights;
    this.newest = newest;
  }

  static ExtractRanking of(
      DocumentQuery query,
      Catalogue catalogue,
      IndexSearcher searcher,
      Map<String, Description> documents) {
    IndexReader reader = searcher.getIndexReader();
    int newest = documents.values().stream().mapToInt(ExtractRanking::year).max().orElse(0);
    try {
      return new ExtractRanking(query, QuestionWeights.of(query, catalogue, reader), newest);
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
   * @param entry of the extract in the index
   * @param byWords how well by its words alone, from 0 to 1
   */
  DocumentHit hit(Document entry, Description description, double byWords) {
    Extract extract = ExtractEntries.extract(entry, description);
    Language language = ExtractEntries.language(extract);
    // To whichever sentence a figure belongs: the index tells of the extract, and that is quick.
    Held figures = Held.of(ExtractEntries.figures(entry));
    List<Held> sentences =
        Sentences.of(extract.text()).stream()
            .map(text -> weights.readWords(text, language).and(figures))
            .toList();
    Held above = weights.readWords(ExtractEntries.above(extract), language);
    Coverage whole = weights.coverage(sentences.stream().reduce(above, Held::and));
    double likest = likest(ExtractEntries.asked(entry, query.language()));
    double fit =
        byWords
            + COVERAGE * whole.share()
            + TOGETHER * together(sentences)
            + ASKED * likest
            + (isOfAskedYear(extract) ? ASKED_YEAR : 0);
    double word = description.kind().map(kind -> WORD_OF.getOrDefault(kind, 1.0)).orElse(1.0);
    Coverage covered = likest >= LIKE ? whole.atLeast(likest) : whole;
    return new DocumentHit(extract, fit * word * age(description), covered);
  }

  /** The hits, the best first, when each counts for its section as well. */
  static List<DocumentHit> ordered(List<DocumentHit> hits) {
    return hits.stream()
        .map(hit -> hit.scoring(hit.score() + SECTION * beside(hit, hits)))
        .sorted(Comparator.comparingDouble(DocumentHit::score).reversed())
        .toList();
  }

  private static double beside(DocumentHit hit, List<DocumentHit> hits) {
    return hits.stream()
        .filter(other -> !other.equals(hit) && other.isOfTheSectionOf(hit))
        .mapToDouble(DocumentHit::score)
        .max()
        .orElse(0);
  }

  /** Who asks for a year does not want the newest. */
  private double age(Description description) {
    boolean yearAsked = query.figures().stream().anyMatch(FigureTokens::isYear);
    return yearAsked ? 1 : 1 - YEAR * Math.clamp(newest - year(description), 0, MOST_YEARS);
  }

  /** How much of the question two sentences cover that stand together. */
  private double together(List<Held> sentences) {
    return IntStream.range(0, sentences.size())
        .mapToObj(
            place ->
                place + 1 < sentences.size()
                    ? sentences.get(place).and(sentences.get(place + 1))
                    : sentences.get(place))
        .mapToDouble(held -> weights.coverage(held).share())
        .max()
        .orElse(0);
  }

  /**
   * How like the question is the likest of those that an extract is said to answer, from 0 to 1.
   */
  private double likest(List<String> asked) {
    return asked.stream()
        .mapToDouble(each -> weights.likeness(each, query.language()))
        .max()
        .orElse(0);
  }

  private boolean isOfAskedYear(Extract extract) {
    return query.figures().contains(FigureTokens.year(year(extract.description())));
  }

  /** How much of the question a Dutch text covers. */
  Coverage coverage(String text) {
    return weights.coverage(weights.read(text, Language.DUTCH));
  }
}
