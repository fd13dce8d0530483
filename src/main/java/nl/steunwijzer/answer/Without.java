package nl.steunwijzer.answer;

import java.util.Locale;
import java.util.Set;
import nl.steunwijzer.knowledge.Topic;

/**
 * The assumptions that somebody took away: the question is understood without them.
 *
 * @param codes those of {@link Assumption}; what was never assumed changes nothing
 */
public record Without(Set<String> codes) {

  /** Nothing was taken away. */
  public static final Without NOTHING = new Without(Set.of());

  public Without {
    codes = Set.copyOf(codes);
  }

  /** Under this code a message is taken to go on about a topic. */
  static String follow(Topic topic) {
    return "follow:" + topic.slug();
  }

  /** Under this code a message is taken to be about a topic that it does not name. */
  static String about(Topic topic) {
    return "about:" + topic.slug();
  }

  /** Under this code a thing is taken to be unwanted. */
  static String thing(String thing) {
    return "without:" + thing.toLowerCase(Locale.ROOT);
  }

  /** Whether the assumption with this code was taken away. */
  boolean has(String code) {
    return codes.contains(code);
  }
}
