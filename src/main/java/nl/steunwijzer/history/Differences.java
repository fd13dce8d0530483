package nl.steunwijzer.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.text.Pairs;

/**
 * Compares what a card said with what it says. Where a passage stands in its section is nothing.
 */
final class Differences {

  /** Of these a card says one thing: another is what came in its place, however unlike. */
  private static final Set<String> SINGLE = Set.of(Fact.STATUS, Fact.UNTIL, Fact.FIGURES);

  private Differences() {}

  /** Where a fact stands. */
  private record Place(String part, String label) {

    static Place of(Fact fact) {
      return new Place(fact.part(), fact.label());
    }

    /** What stands here, and did not or does not in the other state of the card. */
    List<String> only(List<Fact> facts, List<Fact> others) {
      return facts.stream()
          .filter(fact -> of(fact).equals(this) && !others.contains(fact))
          .map(Fact::text)
          .toList();
    }
  }

  /** What changed on a card, place by place; what is new of a place comes last. */
  static List<Change> between(List<Fact> before, List<Fact> after, Topic topic, LocalDate day) {
    return Stream.concat(before.stream(), after.stream())
        .map(Place::of)
        .distinct()
        .flatMap(
            place ->
                between(place, place.only(before, after), place.only(after, before))
                    .map(
                        text ->
                            new Change(
                                day,
                                topic.slug(),
                                topic.name(),
                                place.part(),
                                place.label(),
                                text.before(),
                                text.after())))
        .toList();
  }

  private record Text(String before, String after) {}

  private static Stream<Text> between(Place place, List<String> removed, List<String> added) {
    Map<String, String> pairs =
        SINGLE.contains(place.part()) && removed.size() == 1 && added.size() == 1
            ? Map.of(removed.getFirst(), added.getFirst())
            : Pairs.of(removed, added);
    return Stream.concat(
        removed.stream().map(text -> new Text(text, pairs.getOrDefault(text, ""))),
        added.stream().filter(text -> !pairs.containsValue(text)).map(text -> new Text("", text)));
  }
}
