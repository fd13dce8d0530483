package nl.steunwijzer.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.steunwijzer.knowledge.Knowledge;

/**
 * All figures of one set of questions. It holds no questions, so that it may be shown for the test
 * as well.
 *
 * @param date when it was measured
 * @param cards how many there were
 * @param byTheme by the file in which the questions stand
 * @param byKind by how they are asked
 * @param byLanguage by the language in which they are asked
 * @param multiTurn over the questions that lean on earlier ones
 * @param rankings our own order of topics first, then those of the baselines
 * @param perAnswer how long answers took, one after the other
 */
public record Measurement(
    LocalDate date,
    int cards,
    int passages,
    Figures total,
    Map<String, Figures> byTheme,
    Map<String, Figures> byKind,
    Map<String, Figures> byLanguage,
    Figures multiTurn,
    List<Confusion> confusions,
    List<Ranking> rankings,
    Timing perAnswer) {

  public Measurement {
    byTheme = new TreeMap<>(byTheme);
    byKind = new TreeMap<>(byKind);
    byLanguage = new TreeMap<>(byLanguage);
    confusions = List.copyOf(confusions);
    rankings = List.copyOf(rankings);
  }

  /** The figures of an evaluation, with those of the baselines over the same questions. */
  public static Measurement of(
      Evaluation evaluation, Baselines baselines, Knowledge cards, LocalDate today) {
    return new Measurement(
        today,
        cards.bySlug().size(),
        cards.passageCount(),
        evaluation.total(),
        evaluation.by(Outcome::theme),
        evaluation.by(outcome -> outcome.item().kind()),
        evaluation.by(outcome -> outcome.item().language()),
        Figures.of(evaluation.multiTurn()),
        Confusion.of(evaluation.outcomes()),
        evaluation.rankings(baselines),
        evaluation.perAnswer());
  }

  /** The same with how well the gate does on the sentences of the same split. */
  public Measurement with(GateMeasurement gate) {
    Map<Measure, Double> more =
        Map.of(
            Measure.GATE_STOPPED, gate.stopped().value(),
            Measure.GATE_PASSED, gate.passed().value());
    return new Measurement(
        date,
        cards,
        passages,
        total.with(more),
        byTheme,
        byKind,
        byLanguage,
        multiTurn,
        confusions,
        rankings,
        perAnswer);
  }
}
