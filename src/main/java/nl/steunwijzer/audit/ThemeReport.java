package nl.steunwijzer.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Theme;
import nl.steunwijzer.knowledge.Topic;

/**
 * The state of the cards of one theme.
 *
 * @param facts passages with an amount, percentage, date, term or telephone number
 * @param medianAgeMonths the median age in months of the newest source of each dated passage
 * @param staleShare the share of the facts that are old for their kind, from 0 to 1
 * @param undatedShare the share of the facts that rest on undated sources only, from 0 to 1
 * @param readableShare the share of the Dutch passages at B1, from 0 to 1
 */
public record ThemeReport(
    Theme theme,
    int cards,
    int passages,
    int facts,
    long medianAgeMonths,
    double staleShare,
    double undatedShare,
    double readableShare) {

  static ThemeReport of(Theme theme, List<Topic> topics, Readability readability, LocalDate today) {
    List<Fact> facts = topics.stream().flatMap(Fact::of).toList();
    return new ThemeReport(
        theme,
        topics.size(),
        topics.stream().mapToInt(topic -> topic.passages().size()).sum(),
        facts.size(),
        medianAge(topics, today),
        share(facts.stream().filter(fact -> fact.isStale(today)).count(), facts.size()),
        share(facts.stream().filter(fact -> fact.isUndated(today)).count(), facts.size()),
        readableShare(topics, readability));
  }

  static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static long medianAge(List<Topic> topics, LocalDate today) {
    List<Long> ages =
        topics.stream()
            .flatMap(topic -> topic.passages().stream().map(topic::sourcesOf))
            .flatMap(sources -> sources.stream().limit(1))
            .map(source -> source.asOf())
            .filter(AsOf::isDated)
            .map(asOf -> Math.max(0, ChronoUnit.MONTHS.between(asOf.latest().get(), today)))
            .sorted()
            .toList();
    return ages.isEmpty() ? 0 : ages.get(ages.size() / 2);
  }

  private static double readableShare(List<Topic> topics, Readability readability) {
    List<Boolean> readable =
        topics.stream()
            .flatMap(topic -> topic.passages().stream())
            .filter(Readability::counts)
            .map(readability::isB1)
            .toList();
    return share(readable.stream().filter(b1 -> b1).count(), readable.size());
  }
}
