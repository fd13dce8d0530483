package nl.steunwijzer.search;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;

/**
 * Words that the cards write only with a capital and that are in no topic's name: towns and
 * countries, mostly. A card that happens to list Zwolle does not answer a question about Zwolle.
 */
final class PlaceNames {

  /** Within a sentence, so that a capital is not just that of a beginning. */
  private static final Pattern WITHIN =
      Pattern.compile("(?<=[\\p{Ll},] )\\p{L}\\p{Ll}+(?![\\p{L}-])");

  private PlaceNames() {}

  /** These words, in lower case. */
  static Set<String> in(Knowledge knowledge) {
    Set<String> capitals = new HashSet<>();
    Set<String> small = new HashSet<>();
    knowledge.topics().stream()
        .flatMap(topic -> topic.passages().stream())
        .filter(passage -> passage.section() != Section.ENGLISH)
        .map(Passage::text)
        .flatMap(text -> WITHIN.matcher(text).results())
        .map(match -> match.group())
        .forEach(
            word ->
                (Character.isUpperCase(word.charAt(0)) ? capitals : small)
                    .add(word.toLowerCase(Locale.ROOT)));
    capitals.removeAll(small);
    capitals.removeAll(partsOfNames(knowledge));
    return capitals;
  }

  private static Set<String> partsOfNames(Knowledge knowledge) {
    return knowledge.topics().stream()
        .flatMap(topic -> Stream.of(topic.name(), topic.shortName()))
        .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)))
        .collect(Collectors.toSet());
  }
}
