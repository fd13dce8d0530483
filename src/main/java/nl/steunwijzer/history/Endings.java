package nl.steunwijzer.history;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Topic;

/**
 * What ended not long ago and what soon will, as far as the cards know the day.
 *
 * @param ended the latest first
 * @param ending the soonest first
 */
public record Endings(List<Ending> ended, List<Ending> ending) {

  private static final Period BACK = Period.ofMonths(24);
  private static final Period AHEAD = Period.ofMonths(6);

  /**
   * A topic with the last day on which it runs or ran.
   *
   * @param until as exact as the source says it
   */
  public record Ending(Topic topic, AsOf until) {

    private LocalDate day() {
      return until.latest().orElseThrow();
    }
  }

  public Endings {
    ended = List.copyOf(ended);
    ending = List.copyOf(ending);
  }

  /** What ended in the two years before a day, and what will in the half year after it. */
  public static Endings of(Knowledge cards, LocalDate today) {
    Comparator<Ending> soonest = Comparator.comparing(Ending::day);
    return new Endings(
        endings(
            cards,
            ending ->
                isOver(ending.topic().availability(today))
                    && ending.day().isBefore(today)
                    && !ending.day().isBefore(today.minus(BACK)),
            soonest.reversed()),
        endings(
            cards,
            ending ->
                !isOver(ending.topic().availability(today))
                    && !ending.day().isBefore(today)
                    && !ending.day().isAfter(today.plus(AHEAD)),
            soonest));
  }

  private static boolean isOver(Availability availability) {
    return availability == Availability.ENDED || availability == Availability.CLOSED;
  }

  private static List<Ending> endings(
      Knowledge cards, Predicate<Ending> wanted, Comparator<Ending> order) {
    return cards.topics().stream()
        .flatMap(
            topic ->
                topic.header().status().until().filter(AsOf::isDated).stream()
                    .map(until -> new Ending(topic, until)))
        .filter(wanted)
        .sorted(order)
        .toList();
  }
}
