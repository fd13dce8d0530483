package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.audit.ThemeReport;

/** What this is, AI, privacy, accessibility and quality figures. */
@JStache(path = "about")
record AboutPage(
    Ui ui,
    Shell shell,
    int topics,
    int passages,
    int sources,
    int undated,
    int stale,
    int broken,
    List<ThemeView> themes,
    Optional<QualityView> quality,
    String kept)
    implements View {

  /** The state of the cards of one theme, in words and whole per cents. */
  record ThemeView(
      String name,
      int cards,
      int passages,
      int facts,
      long medianAgeMonths,
      long stalePercent,
      long undatedPercent,
      long readablePercent) {

    static ThemeView of(Ui ui, ThemeReport report) {
      return new ThemeView(
          ui.labels().of("theme", report.theme()),
          report.cards(),
          report.passages(),
          report.facts(),
          report.medianAgeMonths(),
          percent(report.staleShare()),
          percent(report.undatedShare()),
          percent(report.readableShare()));
    }

    private static long percent(double share) {
      return Math.round(100 * share);
    }
  }
}
