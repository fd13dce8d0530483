package nl.steunwijzer.review;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.QuantityReader;

/** Which cards and figures rest on what changed in a page. */
final class Impact {

  /** So much more a figure tells than a word. */
  private static final double FIGURE = 10;

  private final List<ChangedText> texts;

  /** Figures that stood in what changed: only these can be lost. */
  private final List<Quantity> changed;

  private final Optional<Version> current;

  /** Of the whole page as it is; read when it is needed, for that takes long. */
  private Optional<List<Quantity>> standing = Optional.empty();

  private Impact(Watched watched, List<Change> changes) {
    this.texts = changes.stream().map(ChangedText::of).toList();
    this.changed = Figures.in(changes.stream().map(Change::before).toList());
    this.current = watched.current();
  }

  /** Who is touched by a finding at an address, of which this is known. */
  static Touched of(Finding finding, Watched watched, Cited cited) {
    Impact impact = new Impact(watched, finding.changes());
    return new Touched(
        cited.topics().stream()
            .map(
                topic ->
                    finding.kind() == Kind.CHANGED
                        ? impact.on(topic, cited.address())
                        : whole(topic, cited.address()))
            .sorted(
                Comparator.comparingInt((Affected card) -> -card.lost().size())
                    .thenComparingInt(card -> -card.passages().size())
                    .thenComparing(Affected::topic))
            .toList(),
        cited.documents());
  }

  /** Of a page that cannot be had, all that rests on it. */
  private static Affected whole(Topic topic, URI address) {
    return new Affected(topic.slug(), List.of(), resting(topic, address).map(Passage::id).toList());
  }

  private static Stream<Passage> resting(Topic topic, URI address) {
    return topic.passages().stream()
        .filter(
            passage ->
                topic.sourcesOf(passage).stream()
                    .map(WatchList::address)
                    .anyMatch(cited -> cited.filter(address::equals).isPresent()));
  }

  private record Weighed(Passage passage, Set<String> lost, double weight) {}

  private Affected on(Topic topic, URI address) {
    List<Weighed> touched =
        resting(topic, address)
            .map(this::weigh)
            .filter(weighed -> weighed.weight() > 0)
            .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
            .toList();
    return new Affected(
        topic.slug(),
        touched.stream().flatMap(each -> each.lost().stream()).distinct().toList(),
        touched.stream().map(each -> each.passage().id()).toList());
  }

  private Weighed weigh(Passage passage) {
    List<QuantityReader.Found> said = QuantityReader.find(passage.text());
    Set<String> lost =
        said.stream()
            .filter(figure -> isLost(figure.quantity()))
            .map(figure -> passage.text().substring(figure.start(), figure.end()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> words = ChangedText.words(passage.text());
    double alike = texts.stream().mapToDouble(text -> text.likeness(said, words)).max().orElse(0);
    return new Weighed(passage, lost, FIGURE * lost.size() + alike);
  }

  private boolean isLost(Quantity figure) {
    return changed.stream().anyMatch(figure::isSupportedBy)
        && standing().stream().noneMatch(figure::isSupportedBy);
  }

  private List<Quantity> standing() {
    List<Quantity> figures =
        standing.orElseGet(() -> Figures.in(current.map(Version::passages).orElse(List.of())));
    standing = Optional.of(figures);
    return figures;
  }
}
