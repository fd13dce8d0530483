package nl.steunwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.steunwijzer.evaluation.GateMeasurement;
import nl.steunwijzer.evaluation.GateMeasurement.Share;

/**
 * A measurement of the gate as tables; never a sentence, for nobody is to see those of the test.
 */
record GateText(GateMeasurement measured) {

  private static final Locale DUTCH = Locale.of("nl", "NL");

  List<String> lines() {
    TextTable total = new TextTable(List.of("", "aantal", "deel"));
    add(total, "Onware zinnen tegengehouden", measured.stopped());
    add(total, "Ware zinnen doorgelaten", measured.passed());
    List<String> lines = new ArrayList<>(total.lines());
    lines.addAll(table("Soort fout", "tegengehouden", measured.stoppedByKind()));
    lines.addAll(table("Soort weergave", "doorgelaten", measured.passedByKind()));
    lines.addAll(table("Reden", "terecht", measured.rightByReason()));
    lines.add("");
    return lines;
  }

  private static List<String> table(String group, String what, Map<String, Share> shares) {
    TextTable table = new TextTable(List.of(group, "aantal", what));
    shares.forEach((name, share) -> add(table, name, share));
    List<String> lines = new ArrayList<>(List.of(""));
    lines.addAll(table.lines());
    return lines;
  }

  private static void add(TextTable table, String name, Share share) {
    String percentage = String.format(DUTCH, "%.1f%%", 100 * share.value());
    table.add(List.of(name, String.valueOf(share.all()), percentage));
  }
}
