package nl.steunwijzer.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Topic;

/** Names that two cards claim, so that who uses the name gets both. */
final class SharedNames {

  private SharedNames() {}

  private record Claim(String name, Topic topic) {}

  static Stream<Remark> remarks(Knowledge knowledge) {
    Map<String, List<Claim>> byName =
        knowledge.topics().stream()
            .flatMap(topic -> topic.names().distinct().map(name -> new Claim(name, topic)))
            .collect(
                Collectors.groupingBy(
                    claim -> claim.name().toLowerCase(Locale.ROOT),
                    TreeMap::new,
                    Collectors.toList()));
    return byName.values().stream().flatMap(SharedNames::among);
  }

  private static Stream<Remark> among(List<Claim> claims) {
    Topic first = claims.getFirst().topic();
    return claims.stream()
        .filter(claim -> !claim.topic().slug().equals(first.slug()))
        .map(
            claim ->
                Remark.on(
                    Concern.SHARED_NAME,
                    claim.topic(),
                    "de naam '%s' staat ook in %s".formatted(claim.name(), first.path())));
  }
}
