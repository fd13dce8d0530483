package nl.steunwijzer.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.steunwijzer.evaluation.Measure;
import nl.steunwijzer.evaluation.Measurement;
import nl.steunwijzer.evaluation.Ranking;

/**
 * How good the answers were when they were last measured on the questions of the test.
 *
 * @param millis how long the half of the answers took at most, in milliseconds
 * @param missed the figures that are not as good as they ought to be, by their names
 */
record QualityView(
    String date,
    int questions,
    String millis,
    List<FigureView> figures,
    List<String> missed,
    List<RankingView> rankings) {

  private static final Locale DUTCH = Locale.of("nl");

  /** One figure; target and met are empty where there is no target. */
  record FigureView(String title, String value, String target, String met, String meaning) {}

  /** How well one way of searching orders the topics. */
  record RankingView(
      String name, String first, String amongThree, String recall5, String ndcg10, String millis) {}

  static QualityView of(Measurement test) {
    return new QualityView(
        Labels.day(test.date()),
        test.total().questions(),
        millis(test.perAnswer().median()),
        measured(test).map(each -> figure(each, test)).toList(),
        measured(test).filter(each -> !isMet(each, test)).map(Measure::title).toList(),
        test.rankings().stream().map(QualityView::ranking).toList());
  }

  private static Stream<Measure> measured(Measurement test) {
    return Stream.of(Measure.values()).filter(each -> test.total().find(each).isPresent());
  }

  private static double value(Measure measure, Measurement test) {
    return test.total().find(measure).orElse(Double.NaN);
  }

  private static boolean isMet(Measure measure, Measurement test) {
    return measure.isMetBy(value(measure, test)).orElse(true);
  }

  private static FigureView figure(Measure measure, Measurement test) {
    double value = value(measure, test);
    return new FigureView(
        measure.title(),
        measure.write(value, DUTCH),
        measure.writeTarget(DUTCH),
        measure.isMetBy(value).map(met -> met ? "gehaald" : "nog niet gehaald").orElse(""),
        measure.meaning());
  }

  private static RankingView ranking(Ranking ranking) {
    return new RankingView(
        ranking.name(),
        Measure.FIRST.write(ranking.first(), DUTCH),
        Measure.AMONG_THREE.write(ranking.amongThree(), DUTCH),
        Measure.RECALL_5.write(ranking.recall5(), DUTCH),
        Measure.NDCG_10.write(ranking.ndcg10(), DUTCH),
        millis(ranking.medianMs()));
  }

  private static String millis(double value) {
    return String.format(DUTCH, "%.1f", value);
  }
}
