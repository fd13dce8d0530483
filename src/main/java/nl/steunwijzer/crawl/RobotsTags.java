package nl.steunwijzer.crawl;

import java.util.List;
import java.util.Set;

/** Reads what a page asks of robots: {@code noindex, nofollow}, for all or for one by name. */
final class RobotsTags {

  private static final Set<String> NO_INDEX = Set.of("noindex", "none");
  private static final Set<String> NO_FOLLOW = Set.of("nofollow", "none");

  private RobotsTags() {}

  /**
   * What these texts ask of us together.
   *
   * @param ourName in small letters; what is asked of another robot by name does not count
   */
  static RobotsTag read(List<String> texts, String ourName) {
    return texts.stream().map(text -> read(text, ourName)).reduce(RobotsTag.ALL, RobotsTag::and);
  }

  private static RobotsTag read(String text, String ourName) {
    RobotsTag tag = RobotsTag.ALL;
    boolean ours = true;
    for (String part : Addresses.lower(text).split(",")) {
      int colon = part.indexOf(':');
      String name = part.substring(0, Math.max(0, colon)).strip();
      String word = part.substring(colon + 1).strip();
      // A name speaks for all words behind it; words with a value look like names.
      if (isRobot(name, word)) {
        ours = name.equals(ourName);
      }
      if (ours) {
        tag = tag.and(new RobotsTag(!NO_INDEX.contains(word), !NO_FOLLOW.contains(word)));
      }
    }
    return tag;
  }

  private static boolean isRobot(String name, String word) {
    return !name.isEmpty()
        && !name.startsWith("max-")
        && !name.equals("unavailable_after")
        && !word.isEmpty();
  }
}
