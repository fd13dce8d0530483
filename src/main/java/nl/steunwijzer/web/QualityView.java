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
 * @param measured when, with how many questions, and how fast
 * @param missed the figures that are not as good as they ought to be, by their names
 */
record QualityView(
    String measured, List<FigureView> figures, List<String> missed, List<RankingView> rankings) {

  /** One figure; target and met are empty where there is no target. */
  record FigureView(
      String title, String dutchTitle, String value, String target, String met, String meaning) {}

  /** How well one way of searching orders the topics. */
  record RankingView(
      String name, String first, String amongThree, String recall5, String ndcg10, String millis) {}

  static QualityView of(Ui ui, Measurement test) {
    Locale locale = ui.locale();
    return new QualityView(
        ui.say(
            "aboutMeasured",
            ui.labels().day(test.date()),
            test.total().questions(),
            millis(test.perAnswer().median(), locale)),
        measured(test).map(each -> figure(ui, each, test)).toList(),
        measured(test).filter(each -> !isMet(each, test)).map(each -> title(ui, each)).toList(),
        test.rankings().stream().map(each -> ranking(each, locale)).toList());
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

  private static String title(Ui ui, Measure measure) {
    return ui.isEnglish() ? measure.english() : measure.title();
  }

  private static FigureView figure(Ui ui, Measure measure, Measurement test) {
    double value = value(measure, test);
    return new FigureView(
        title(ui, measure),
        measure.title(),
        measure.write(value, ui.locale()),
        measure.writeTarget(ui.locale()),
        measure.isMetBy(value).map(met -> ui.say(met ? "met" : "notMet")).orElse(""),
        measure.meaning());
  }

  private static RankingView ranking(Ranking ranking, Locale locale) {
    return new RankingView(
        ranking.name(),
        Measure.FIRST.write(ranking.first(), locale),
        Measure.AMONG_THREE.write(ranking.amongThree(), locale),
        Measure.RECALL_5.write(ranking.recall5(), locale),
        Measure.NDCG_10.write(ranking.ndcg10(), locale),
        millis(ranking.medianMs(), locale));
  }

  private static String millis(double value, Locale locale) {
    return String.format(locale, "%.1f", value);
  }
}
