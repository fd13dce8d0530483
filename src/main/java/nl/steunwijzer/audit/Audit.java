package nl.steunwijzer.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Theme;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;

/**
 * The state of all cards on one day: what is weak in them, and figures by theme.
 *
 * @param remarks by concern, file and line
 * @param themes the themes that have cards
 */
public record Audit(List<Remark> remarks, List<ThemeReport> themes) {

  /** Looks through all cards; takes about a second per thousand passages. */
  public static Audit of(Catalogue catalogue, LocalDate today) {
    Knowledge knowledge = catalogue.knowledge();
    Readability readability = new Readability(catalogue);
    Reachability reachability = new Reachability(catalogue);
    List<Topic> topics = knowledge.topics();
    List<Fact> facts = topics.parallelStream().flatMap(Fact::of).toList();
    Stream<Remark> ofTopics =
        topics.parallelStream()
            .flatMap(
                topic -> Stream.concat(readability.remarks(topic), reachability.remarks(topic)));
    List<Remark> remarks =
        Stream.of(
                new Conflicts(catalogue).remarks(),
                Ageing.remarks(facts, today),
                new Duplicates(catalogue).remarks(),
                SharedNames.remarks(knowledge),
                ofTopics.toList().stream())
            .flatMap(found -> found)
            .sorted()
            .toList();
    return new Audit(remarks, themes(topics, readability, today));
  }

  private static List<ThemeReport> themes(
      List<Topic> topics, Readability readability, LocalDate today) {
    return Arrays.stream(Theme.values())
        .map(
            theme ->
                ThemeReport.of(
                    theme,
                    topics.stream().filter(topic -> topic.header().theme() == theme).toList(),
                    readability,
                    today))
        .filter(report -> report.cards() > 0)
        .toList();
  }

  /** The number of remarks that are mistakes. */
  public long mistakes() {
    return remarks.stream().filter(remark -> remark.concern().isMistake()).count();
  }

  /** The number of remarks of one concern. */
  public long count(Concern concern) {
    return remarks.stream().filter(remark -> remark.concern() == concern).count();
  }
}
