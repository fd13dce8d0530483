package nl.steunwijzer.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.steunwijzer.knowledge.Knowledge;

/**
 * Names of bodies that carry out many schemes, such as RVO and UWV. Who writes 'UWV wil mijn NOW
 * terug' does not ask about UWV.
 */
final class Agencies {

  /** Who carries out this many topics is more often named in passing than asked about. */
  private static final int MANY = 10;

  private final List<String> providers;

  Agencies(Knowledge knowledge) {
    this.providers =
        knowledge.topics().stream()
            .flatMap(topic -> topic.header().provider().stream())
            .map(provider -> provider.toLowerCase(Locale.ROOT))
            .toList();
  }

  boolean contains(String name) {
    Pattern asWord =
        Pattern.compile(
            "(?<![\\p{L}-])" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?![\\p{L}-])");
    return providers.stream().filter(provider -> asWord.matcher(provider).find()).count() >= MANY;
  }
}
