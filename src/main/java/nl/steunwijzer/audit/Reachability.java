package nl.steunwijzer.audit;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;

/** Topics to which no card leads, or that are not found by their own name. */
final class Reachability {

  /** A topic that is called by its name stands among this many in the look-up. */
  private static final int AMONG_THE_FIRST = 3;

  private final Catalogue catalogue;
  private final Set<String> led;

  Reachability(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.led =
        catalogue.knowledge().topics().stream()
            .flatMap(Reachability::leadsTo)
            .collect(Collectors.toSet());
  }

  private static Stream<String> leadsTo(Topic topic) {
    return Stream.concat(
            topic.header().related().stream(),
            topic.passages().stream().flatMap(passage -> passage.links().stream()))
        .filter(slug -> !slug.equals(topic.slug()));
  }

  Stream<Remark> remarks(Topic topic) {
    Stream<String> unled =
        led.contains(topic.slug())
            ? Stream.empty()
            : Stream.of("geen andere kaart verwijst hiernaar; zet de slug ergens bij related");
    Stream<String> unfound =
        Stream.concat(Stream.of(topic.name()), topic.header().mentions().stream())
            .filter(name -> !finds(name, topic))
            .map("zoeken op '%s' toont deze kaart niet bij de eerste drie"::formatted);
    return Stream.concat(unled, unfound)
        .map(message -> Remark.on(Concern.UNREACHABLE, topic, message));
  }

  private boolean finds(String name, Topic topic) {
    return catalogue.topicsWhileTyping(name).stream()
        .limit(AMONG_THE_FIRST)
        .anyMatch(hit -> hit.topic().slug().equals(topic.slug()));
  }
}
