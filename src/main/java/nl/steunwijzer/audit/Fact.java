package nl.steunwijzer.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.Figure;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.Quantity.Measure;
import nl.steunwijzer.text.QuantityReader;

/**
 * A passage with figures in it, and how old the newest source is that it rests on.
 *
 * @param kind how fast it goes off: as fast as the most perishable of its figures
 */
record Fact(Topic topic, Passage passage, List<Quantity> figures, FactKind kind, AsOf newest) {

  /** The facts of a topic; the English text repeats the Dutch and is left out. */
  static Stream<Fact> of(Topic topic) {
    return topic.passages().stream()
        .filter(passage -> passage.section() != Section.ENGLISH)
        .flatMap(passage -> of(topic, passage).stream());
  }

  private static Optional<Fact> of(Topic topic, Passage passage) {
    List<Quantity> figures = QuantityReader.read(passage.text());
    return figures.isEmpty()
        ? Optional.empty()
        : topic.sourcesOf(passage).stream()
            .findFirst()
            .map(Source::asOf)
            .map(
                newest -> new Fact(topic, passage, figures, kind(topic, passage, figures), newest));
  }

  private static FactKind kind(Topic topic, Passage passage, List<Quantity> figures) {
    if (topic.header().figures().stream().anyMatch(figure -> isYearly(figure, passage))) {
      return FactKind.YEARLY;
    }
    if (holds(figures, Measure.PHONE)) {
      return FactKind.PHONE;
    }
    return holds(figures, Measure.PERCENT) ? FactKind.RATE : FactKind.OTHER;
  }

  private static boolean isYearly(Figure figure, Passage passage) {
    return figure.year().isPresent()
        && passage.sourceIds().contains(figure.source())
        && passage.text().contains(String.valueOf(figure.year().get()));
  }

  private static boolean holds(List<Quantity> figures, Measure measure) {
    return figures.stream().anyMatch(figure -> figure.measure() == measure);
  }

  /** History does not go off: what has ended, and what stands under 'Achtergrond'. */
  private boolean isHistory(LocalDate today) {
    return topic.availability(today) == Availability.ENDED
        || passage.section() == Section.BACKGROUND;
  }

  boolean isStale(LocalDate today) {
    return !isHistory(today) && kind.isStale(newest, today);
  }

  boolean isUndated(LocalDate today) {
    return !isHistory(today) && !newest.isDated();
  }
}
