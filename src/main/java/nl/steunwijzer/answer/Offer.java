package nl.steunwijzer.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Evidence;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Topic;

/**
 * The passages from which a model may write, numbered from 1: first those that the embedded
 * composer chose, then what else fits the question.
 */
record Offer(List<Passage> passages) {

  /** More than this small models do not read with care. */
  private static final int MOST = 16;

  private static final int MOST_TOPICS = 3;

  /** How many passages are tried for a sentence that names none. */
  private static final int LIKELY = 3;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");

  Offer {
    passages = List.copyOf(passages);
  }

  /**
   * What to offer for a question.
   *
   * @param room the most characters that the passages may take; none is ever cut
   */
  static Offer of(Draft draft, Retrieval found, int room) {
    List<Passage> chosen = draft.passages();
    boolean english = chosen.stream().anyMatch(passage -> passage.section() == Section.ENGLISH);
    Stream<Passage> others =
        Stream.concat(
                draft.topics().stream().limit(1), found.topicList().stream().limit(MOST_TOPICS))
            .distinct()
            .flatMap(topic -> fitting(topic, found))
            // A sentence can be proven only by a passage in its own language.
            .filter(passage -> english == (passage.section() == Section.ENGLISH))
            .sorted(Comparator.comparingDouble(found::score).reversed());
    List<Passage> offered = new ArrayList<>();
    int left = room;
    for (Passage passage : Stream.concat(chosen.stream(), others).distinct().toList()) {
      if (passage.text().length() <= left && offered.size() < MOST) {
        offered.add(passage);
        left -= passage.text().length();
      }
    }
    return new Offer(offered);
  }

  private static Stream<Passage> fitting(Topic topic, Retrieval found) {
    return topic.passages().stream().filter(passage -> found.score(passage) > 0);
  }

  /** The passages with these numbers; empty if one of the numbers was never offered. */
  Optional<List<Passage>> at(List<Integer> numbers) {
    boolean known = numbers.stream().allMatch(each -> each >= 1 && each <= passages.size());
    return known
        ? Optional.of(numbers.stream().map(each -> passages.get(each - 1)).toList())
        : Optional.empty();
  }

  /** The passages that share most words with a sentence, the likeliest first. */
  Stream<Passage> mostLike(String sentence) {
    Set<String> said = words(sentence);
    return passages.stream()
        .sorted(
            Comparator.comparingLong((Passage each) -> shared(words(each.text()), said)).reversed())
        .limit(LIKELY);
  }

  /** What was offered beside these, of the same topics. */
  List<Passage> beside(List<? extends Evidence> chosen) {
    Set<String> topics = chosen.stream().map(Evidence::origin).collect(Collectors.toSet());
    return passages.stream()
        .filter(each -> topics.contains(each.topic()) && !chosen.contains(each))
        .toList();
  }

  private static long shared(Set<String> words, Set<String> said) {
    return said.stream().filter(words::contains).count();
  }

  private static Set<String> words(String text) {
    return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** The numbers of the passages that must come along in every answer. */
  List<Integer> cautions() {
    return IntStream.rangeClosed(1, passages.size())
        .filter(number -> passages.get(number - 1).section() == Section.CAUTION)
        .boxed()
        .toList();
  }
}
