package nl.steunwijzer.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;

/** Tells whether a phrase stands in the cards, letter by letter but for capitals. */
final class PhraseFinder {

  private final List<Topic> topics;
  private final Analyses analyses;
  private final SearchIndex index;

  PhraseFinder(Knowledge knowledge, Analyses analyses, SearchIndex index) {
    this.topics = knowledge.topics();
    this.analyses = analyses;
    this.index = index;
  }

  boolean stands(String phrase) {
    String wanted = phrase.toLowerCase(Locale.ROOT);
    return Stream.concat(topics.stream().flatMap(PhraseFinder::head), passages(phrase))
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static Stream<String> head(Topic topic) {
    return Stream.of(
            topic.names(),
            Stream.of(topic.header().summary(), topic.header().summaryEn()),
            topic.header().mentions().stream())
        .flatMap(texts -> texts);
  }

  /** Those that hold all its words: to read every passage would take longer the more there are. */
  private Stream<String> passages(String phrase) {
    return Arrays.stream(Language.values())
        .flatMap(language -> index.holding(analyses.words(phrase, language), language).stream())
        .map(place -> topics.get(place.topic()).passages().get(place.passage()))
        .map(Passage::text);
  }
}
