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
  static List<String> of(Understanding understood, Topic main) {
    FixedTexts texts = FixedTexts.in(understood.language());
    Stream<String> without =
        understood.ruledOut().stream().map(thing -> texts.get("assumption.without", thing));
    List<String> known = understood.asker().inWords(understood.language());
    Stream<String> read =
        known.isEmpty()
            ? Stream.empty()
            : Stream.of(texts.get("assumption.known", String.join(", ", known)));
    return Stream.of(subject(understood, main, texts).stream(), without, read)
        .flatMap(lines -> lines)
        .toList();
  }

  private static Optional<String> subject(Understanding understood, Topic main, FixedTexts texts) {
    if (understood.context().subject().equals(Optional.of(main))) {
      return Optional.of(texts.get("assumption.follow", main.shortName()));
    }
    return understood.named().isEmpty() && main.kind() != Kind.SITUATION
        ? Optional.of(texts.get("assumption.about", main.shortName()))
        : Optional.empty();
  }
}
