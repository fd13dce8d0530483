package nl.steunwijzer.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Figure;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Status;
import nl.steunwijzer.knowledge.Topic;

/**
 * One thing that a card says.
 *
 * @param part {@link #STATUS}, {@link #UNTIL}, {@link #FIGURES}, or the anchor of a section, such
 *     as 'hoeveel'
 * @param label what a figure is called; empty for all else
 * @param text the code of a status, a date, a value with its unit, or a passage as people read it
 */
record Fact(String part, String label, String text) {

  static final String STATUS = "status";
  static final String UNTIL = "until";
  static final String FIGURES = "figures";

  /** All that a card says, in order; what it says twice stands here once. */
  static List<Fact> of(Topic topic) {
    return Stream.of(
            status(topic.header().status()),
            topic.header().figures().stream().map(Fact::figure),
            topic.passages().stream().map(Fact::passage))
        .flatMap(facts -> facts)
        .distinct()
        .toList();
  }

  private static Stream<Fact> status(Status status) {
    return Stream.of(
            Optional.of(new Fact(STATUS, "", status.value().code())),
            status.until().map(AsOf::text).map(day -> new Fact(UNTIL, "", day)))
        .flatMap(Optional::stream);
  }

  private static Fact figure(Figure figure) {
    String value = figure.value().stripTrailingZeros().toPlainString();
    return new Fact(FIGURES, figure.title(), value + " " + figure.unit().code());
  }

  private static Fact passage(Passage passage) {
    return new Fact(passage.section().anchor(), "", passage.text());
  }
}
