package nl.steunwijzer.gate;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.steunwijzer.search.Analysis;
import nl.steunwijzer.text.Bound;
import nl.steunwijzer.text.QuantityReader;
import nl.steunwijzer.text.QuantityReader.Found;

/** A text as the checks see it: its words and figures, as a whole and clause by clause. */
record Reading(String text, List<Term> terms, List<Found> figures, List<Integer> borders) {

  /** 'Tot en met' and 'and/or' join; other conjunctions and marks part clauses. */
  private static final Pattern BORDER =
      Pattern.compile(
          "(?<!\\d)[.,:]|[.,:](?!\\d)|[;?!()–]|(?<!\\btot"
              + " )\\b(?:en|maar|want|plus|terwijl|and|but|because|while)\\b(?!"
              + " (?:meer|ouder|langer|more|older)\\b)");

  private static final Pattern BEGIN = Pattern.compile("(?:^|[.?!:]\\s)['\"\\s]*$");

  private static final Set<String> ARTICLES =
      Set.of(
          "de", "het", "een", "geen", "deze", "dit", "jouw", "hun", "zijn", "van", "met", "zonder",
          "per");

  private static final int BORDER_WORDS = 3;

  Reading {
    terms = List.copyOf(terms);
    figures = List.copyOf(figures);
    borders = List.copyOf(borders);
  }

  static Reading of(String written, Analysis analysis, Vocabulary vocabulary) {
    String text = Wording.plainly(written);
    List<Term> terms =
        analysis.words(text).stream().map(word -> Term.of(word, vocabulary)).toList();
    Reading whole =
        new Reading(text, terms, Ranges.bounded(text, QuantityReader.find(text)), bordersIn(text));
    Particles particles = new Particles(analysis, vocabulary);
    List<Term> joined =
        whole.clauses().stream().flatMap(clause -> particles.join(clause.terms).stream()).toList();
    return new Reading(text, joined, whole.figures, whole.borders);
  }

  private static List<Integer> bordersIn(String text) {
    return BORDER.matcher(text).results().map(found -> found.start()).toList();
  }

  /** The clauses in order; none is empty. */
  List<Reading> clauses() {
    List<Integer> ends = Stream.concat(borders.stream(), Stream.of(text.length())).toList();
    return IntStream.range(0, ends.size())
        .mapToObj(i -> part(i == 0 ? 0 : ends.get(i - 1), ends.get(i)))
        .filter(clause -> !clause.terms.isEmpty())
        .toList();
  }

  Reading and(Reading other) {
    return new Reading(
        text,
        Stream.concat(terms.stream(), other.terms.stream()).toList(),
        Stream.concat(figures.stream(), other.figures.stream()).toList(),
        borders);
  }

  /** Written with a capital, and not only because a sentence begins there. */
  boolean isName(Term term) {
    if (!isCapital(term)) {
      return false;
    }
    int start = term.word().start();
    String written = text.substring(start, term.word().end());
    boolean abbreviation = written.length() > 1 && Character.isUpperCase(written.charAt(1));
    boolean begins = BEGIN.matcher(text.substring(0, start)).find();
    return abbreviation || !begins || (!term.word().known() && term.tells());
  }

  boolean isCapital(Term term) {
    return Character.isUpperCase(text.charAt(term.word().start()));
  }

  /** Whether a 'not' stands just before the word. */
  boolean isDenied(Term term) {
    int at = terms.indexOf(term);
    return terms.subList(Math.max(0, at - 2), at).stream()
        .anyMatch(each -> each.is(Sense.NEGATION));
  }

  /** Whether the word before can only go with a noun. */
  boolean isBehindArticle(Term term) {
    int at = terms.indexOf(term);
    return at > 0 && ARTICLES.contains(terms.get(at - 1).word().surface());
  }

  private Reading part(int from, int to) {
    return new Reading(
        text,
        terms.stream()
            .filter(term -> term.word().start() >= from && term.word().start() < to)
            .toList(),
        figures.stream().filter(each -> each.start() >= from && each.start() < to).toList(),
        borders);
  }

  /** Whether no border stands between the two words. */
  boolean isInOneClause(Term one, Term other) {
    int from = Math.min(one.word().start(), other.word().start());
    int to = Math.max(one.word().start(), other.word().start());
    return borders.stream().noneMatch(border -> border >= from && border < to);
  }

  /** Whether the word is part of a figure. */
  boolean isInFigure(Term term) {
    return figures.stream()
        .anyMatch(each -> term.word().start() >= each.start() && term.word().end() <= each.end());
  }

  /** Whether the word stands just before a figure that limits, and so tells in which direction. */
  boolean isBound(Term term) {
    return figures.stream()
        .filter(each -> each.quantity().bound() != Bound.UNSAID)
        .anyMatch(
            each -> text.substring(0, each.start()).stripTrailing().length() == term.word().end());
  }

  /**
   * How far a word is from a piece of the text, in words; the border of a clause counts for some.
   */
  double distance(int start, int end, Term other) {
    return distance(start, end, other.word().start(), other.word().end());
  }

  /** The same between two pieces. */
  double distance(int start, int end, int otherStart, int otherEnd) {
    int from = Math.min(end, otherEnd);
    int to = Math.max(start, otherStart);
    long words =
        terms.stream()
            .filter(term -> term.word().start() >= from && term.word().start() < to)
            .count();
    long crossed = borders.stream().filter(border -> border >= from && border < to).count();
    return 1 + words + BORDER_WORDS * crossed;
  }

  boolean has(Sense sense) {
    return any(term -> term.is(sense));
  }

  boolean any(Predicate<Term> which) {
    return terms.stream().anyMatch(which);
  }

  Stream<Term> with(Sense sense) {
    return terms.stream().filter(term -> term.is(sense));
  }

  /** The words that need proof. */
  List<Term> telling() {
    return terms.stream().filter(term -> term.tells() && !isInFigure(term)).toList();
  }
}
