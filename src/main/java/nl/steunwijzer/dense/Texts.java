package nl.steunwijzer.dense;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Topic;

/**
 * The texts by which topics are found: passages and example questions.
 *
 * @param byDigest each text once
 * @param topics by digest the slugs of the topics that say it
 */
record Texts(Map<String, String> byDigest, Map<String, Set<String>> topics) {

  static Texts of(Knowledge cards) {
    Map<String, String> byDigest = new LinkedHashMap<>();
    Map<String, Set<String>> topics = new HashMap<>();
    for (Topic topic : cards.topics()) {
      of(topic)
          .forEach(
              text -> {
                String digest = digest(text);
                byDigest.put(digest, text);
                topics.computeIfAbsent(digest, key -> new LinkedHashSet<>()).add(topic.slug());
              });
    }
    return new Texts(byDigest, topics);
  }

  /** A passage alone often does not say what it is about. */
  private static Stream<String> of(Topic topic) {
    return Stream.concat(
        topic.passages().stream().map(passage -> topic.shortName() + ": " + passage.text()),
        topic.questions());
  }

  /** A short name for a text that no other text has. */
  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
