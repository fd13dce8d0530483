package nl.steunwijzer.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A card that is new, changed or gone.
 *
 * @param day of the latest change
 * @param name of the topic on that day
 * @param kind {@link Kind#NEW}, {@link Kind#GONE}, or {@link Kind#REPLACED} for all else
 * @param changes all of them, the latest day first
 */
public record News(String topic, String name, LocalDate day, Kind kind, List<Change> changes) {

  public News {
    changes = List.copyOf(changes);
  }

  /** One piece of news for each card, the latest first. */
  public static List<News> of(List<Change> latestFirst) {
    Map<String, List<Change>> byCard =
        latestFirst.stream()
            .collect(Collectors.groupingBy(Change::topic, LinkedHashMap::new, Collectors.toList()));
    return byCard.values().stream().map(News::ofCard).toList();
  }

  private static News ofCard(List<Change> changes) {
    Change latest = changes.getFirst();
    Kind kind =
        changes.stream()
            .map(Change::kind)
            .filter(each -> each == Kind.NEW || each == Kind.GONE)
            .findFirst()
            .orElse(Kind.REPLACED);
    return new News(latest.topic(), latest.name(), latest.day(), kind, changes);
  }
}
