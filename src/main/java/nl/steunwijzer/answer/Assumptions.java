package nl.steunwijzer.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.Topic;

/** What was taken from a message in understanding it, told so that it can be put right. */
final class Assumptions {

  private Assumptions() {}

  /** What is told above an answer about this topic. */
  static List<Assumption> of(Understanding understood, Topic main) {
    FixedTexts texts = FixedTexts.in(understood.language());
    Stream<Assumption> without =
        understood.ruledOut().stream()
            .map(
                thing ->
                    new Assumption(Without.thing(thing), texts.get("assumption.without", thing)));
    Stream<Assumption> read =
        understood.read().inWords(understood.language()).entrySet().stream()
            .map(
                fact ->
                    new Assumption(fact.getKey(), texts.get("assumption.known", fact.getValue())));
    return Stream.of(subject(understood, main, texts).stream(), without, read)
        .flatMap(lines -> lines)
        .toList();
  }

  private static Optional<Assumption> subject(
      Understanding understood, Topic main, FixedTexts texts) {
    if (understood.context().subject().equals(Optional.of(main))) {
      String text = texts.get("assumption.follow", main.shortName());
      return Optional.of(new Assumption(Without.follow(main), text));
    }
    if (understood.named().isEmpty() && main.kind() != Kind.SITUATION) {
      String text = texts.get("assumption.about", main.shortName());
      return Optional.of(new Assumption(Without.about(main), text));
    }
    return Optional.empty();
  }
}
