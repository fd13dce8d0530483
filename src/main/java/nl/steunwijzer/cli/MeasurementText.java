package nl.steunwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.evaluation.Confusion;
import nl.steunwijzer.evaluation.Figures;
import nl.steunwijzer.evaluation.Measure;
import nl.steunwijzer.evaluation.Measurement;
import nl.steunwijzer.evaluation.Ranking;

/** A measurement as plain text for a terminal, beside the previous one of the same questions. */
final class MeasurementText {

  private static final Locale DUTCH = Locale.of("nl");

  /** What does not apply, or says nothing of a group. */
  private static final String NONE = "–";

  /** As many as fit beside each other. */
  private static final List<Measure> OF_A_GROUP =
      List.of(
          Measure.FIRST,
          Measure.AMONG_THREE,
          Measure.RECALL_5,
          Measure.NDCG_10,
          Measure.ANSWERED,
          Measure.WRONGLY_REFUSED,
          Measure.REFUSED_RIGHTLY,
          Measure.FIGURES,
          Measure.CRISIS,
          Measure.RIGHT);

  private final Measurement now;
  private final Optional<Measurement> before;

  MeasurementText(Measurement now, Optional<Measurement> before) {
    this.now = now;
    this.before = before;
  }

  /** Everything, line by line. */
  List<String> lines() {
    return Stream.of(
            totals(),
            groups("per thema", now.byTheme()),
            groups("per soort vraag", now.byKind()),
            groups("per taal", now.byLanguage()),
            groups("met een eerdere vraag", Map.of("vervolgvragen", now.multiTurn())),
            confusions(),
            rankings())
        .flatMap(table -> Stream.concat(table.stream(), Stream.of("")))
        .toList();
  }

  private List<String> totals() {
    String earlier = before.map(each -> "op " + each.date()).orElse("vorige keer");
    TextTable table = new TextTable(List.of("alle vragen", "nu", "doel", "", earlier, "verschil"));
    for (Measure measure : Measure.values()) {
      Optional<Double> value = now.total().find(measure);
      Optional<Double> old = before.flatMap(each -> each.total().find(measure));
      table.add(
          List.of(
              measure.title(),
              write(measure, value),
              measure.writeTarget(DUTCH),
              value.flatMap(measure::isMetBy).map(met -> met ? "✓" : "✗").orElse(""),
              write(measure, old),
              value.flatMap(v -> old.map(o -> difference(measure, v - o))).orElse(NONE)));
    }
    addMillis(
        table,
        "Milliseconden per antwoord, de middelste",
        now.perAnswer().median(),
        before.map(each -> each.perAnswer().median()));
    addMillis(
        table,
        "Milliseconden per antwoord, 19 van de 20 zijn sneller",
        now.perAnswer().p95(),
        before.map(each -> each.perAnswer().p95()));
    return table.lines();
  }

  private static void addMillis(TextTable table, String title, double value, Optional<Double> old) {
    table.add(
        List.of(
            title,
            number(value),
            "",
            "",
            old.map(MeasurementText::number).orElse(NONE),
            old.map(o -> String.format(DUTCH, "%+.1f", value - o)).orElse(NONE)));
  }

  private static String difference(Measure measure, double more) {
    return measure.isShare()
        ? String.format(DUTCH, "%+.1f", 100 * more)
        : String.format(DUTCH, "%+.0f", more);
  }

  private static List<String> groups(String title, Map<String, Figures> groups) {
    List<String> headings = new ArrayList<>(List.of(title, "vragen"));
    OF_A_GROUP.forEach(measure -> headings.add(measure.heading()));
    TextTable table = new TextTable(headings);
    groups.forEach(
        (name, figures) -> {
          List<String> row = new ArrayList<>(List.of(name, "" + figures.questions()));
          OF_A_GROUP.forEach(measure -> row.add(write(measure, figures.find(measure))));
          table.add(row);
        });
    return table.lines();
  }

  private List<String> confusions() {
    TextTable table = new TextTable(List.of("verwachte soort antwoord → gekregen", "keer", ""));
    for (Confusion each : now.confusions()) {
      table.add(
          List.of(
              each.expected() + " → " + each.got(), "" + each.count(), each.right() ? "✓" : "✗"));
    }
    return table.lines();
  }

  /** Only an order can be compared: what others would use cannot refuse. */
  private List<String> rankings() {
    TextTable table =
        new TextTable(
            List.of(
                "zo zoekt",
                "eerste",
                "bij 3",
                "bij 5",
                "volgorde",
                "beantwoord",
                "goed nee",
                "milliseconden"));
    for (Ranking each : now.rankings()) {
      boolean own = each.equals(now.rankings().getFirst());
      table.add(
          List.of(
              each.name(),
              write(Measure.FIRST, each.first()),
              write(Measure.AMONG_THREE, each.amongThree()),
              write(Measure.RECALL_5, each.recall5()),
              write(Measure.NDCG_10, each.ndcg10()),
              own ? write(Measure.ANSWERED, now.total().find(Measure.ANSWERED)) : NONE,
              own
                  ? write(Measure.REFUSED_RIGHTLY, now.total().find(Measure.REFUSED_RIGHTLY))
                  : NONE,
              number(each.medianMs())));
    }
    return table.lines();
  }

  private static String write(Measure measure, Optional<Double> value) {
    return value.map(each -> write(measure, (double) each)).orElse(NONE);
  }

  private static String write(Measure measure, double value) {
    return Double.isNaN(value) ? NONE : measure.write(value, DUTCH);
  }

  private static String number(double value) {
    return Double.isNaN(value) ? NONE : String.format(DUTCH, "%.1f", value);
  }
}
