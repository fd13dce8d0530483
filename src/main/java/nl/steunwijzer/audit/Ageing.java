package nl.steunwijzer.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Facts that are old for their kind, or of which nobody knows how old they are. */
final class Ageing {

  private Ageing() {}

  static Stream<Remark> remarks(List<Fact> facts, LocalDate today) {
    return Stream.concat(
        facts.stream()
            .filter(fact -> fact.isStale(today))
            .map(
                fact ->
                    remark(
                        fact,
                        Concern.STALE,
                        "%s (%s)".formatted(fact.kind().whenStale(), fact.newest().text()))),
        facts.stream()
            .filter(fact -> fact.isUndated(today))
            .map(fact -> remark(fact, Concern.UNDATED, "geen van de bronnen heeft een datum")));
  }

  private static Remark remark(Fact fact, Concern concern, String what) {
    return Remark.on(
        concern,
        fact.topic(),
        fact.passage(),
        "%s: %s".formatted(what, Excerpt.of(fact.passage().text())));
  }
}
