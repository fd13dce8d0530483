package nl.steunwijzer.review;

import java.util.Optional;
import java.util.Set;
import nl.steunwijzer.knowledge.Source;

/** The sources of which a card must say that they are being looked into. */
public record UnderReview(Set<Mark> marks) {

  /** Nothing is looked into. */
  public static final UnderReview NOTHING = new UnderReview(Set.of());

  public UnderReview {
    marks = Set.copyOf(marks);
  }

  /** A source of a card: changed in what the card says, or gone. */
  public record Mark(String topic, String url, Kind kind) {}

  /** What is the matter with a source of a card, if an editor is to look into it. */
  public Optional<Kind> of(String topic, Source source) {
    return WatchList.address(source)
        .map(Object::toString)
        .flatMap(
            url ->
                marks.stream()
                    .filter(mark -> mark.topic().equals(topic) && mark.url().equals(url))
                    .map(Mark::kind)
                    .sorted()
                    .reduce((first, last) -> last));
  }
}
