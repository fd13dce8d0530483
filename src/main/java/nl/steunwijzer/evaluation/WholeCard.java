package nl.steunwijzer.evaluation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;

/**
 * A card as one text, as a baseline gets it: names, summary in both languages, example questions
 * and passages. Whoever builds a search with little effort puts all of a document into one field.
 * The example questions are in it although nobody reads them: our own search has them too, and to
 * leave them out would make the comparison unfair.
 */
final class WholeCard {

  private WholeCard() {}

  static String of(Topic topic) {
    return Stream.of(
            topic.names(),
            Stream.of(topic.header().summary(), topic.header().summaryEn()),
            topic.questions(),
            topic.passages().stream().map(Passage::text))
        .flatMap(texts -> texts)
        .collect(Collectors.joining("\n"));
  }
}
