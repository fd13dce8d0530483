package nl.steunwijzer.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.steunwijzer.search.Language;

/**
 * A sentence beside its evidence.
 *
 * @param claim the sentence
 * @param evidence the sentences of its passages
 * @param whole the same as one text
 * @param origins the cards and documents in which they stand
 * @param names what these topics are called, and under which headings they stand
 */
record Comparison(
    Language language,
    Reading claim,
    List<Reading> evidence,
    Reading whole,
    Set<String> origins,
    Reading names) {

  /** Clauses that fit so little worse may be meant as well. */
  private static final double NEAR = 0.6;

  /** The sentence of the evidence that has most in common with a clause or sentence. */
  Reading nearest(Reading part) {
    return nearest(part, evidence);
  }

  /**
   * How many words of the sentence stand in the same order in the one of the evidence that has
   * most.
   */
  int copied() {
    return evidence.stream().mapToInt(each -> Difference.shared(claim, each)).max().orElse(0);
  }

  static Reading nearest(Reading part, List<Reading> candidates) {
    return candidates.stream()
        .max(Comparator.comparingDouble(each -> likeness(part, each)))
        .orElseThrow();
  }

  /** The clauses of which a part may be a rendering: the nearest and those hardly less near. */
  static List<Reading> near(Reading part, List<Reading> candidates) {
    double best = candidates.stream().mapToDouble(each -> likeness(part, each)).max().orElse(0);
    return candidates.stream().filter(each -> likeness(part, each) >= best - NEAR).toList();
  }

  /** How much two texts have in common: words that mean the same, and figures. */
  static double likeness(Reading one, Reading other) {
    List<Term> wanted = contents(one);
    List<Term> held = contents(other);
    long shared = wanted.stream().filter(term -> held.stream().anyMatch(term::means)).count();
    long figures =
        one.figures().stream()
            .filter(
                each ->
                    other.figures().stream()
                        .anyMatch(figure -> each.quantity().isSupportedBy(figure.quantity())))
            .count();
    return shared + figures - 0.1 * held.size() / (1 + wanted.size());
  }

  private static List<Term> contents(Reading reading) {
    return reading.terms().stream().filter(term -> term.word().content()).toList();
  }
}
