package nl.steunwijzer.search;

/**
 * Names of the fields in the index. Each kind of entry has fields of its own, so that the
 * statistics of one do not blur those of another.
 */
final class Fields {

  /** The number of the topic, in the order of the knowledge. */
  static final String TOPIC = "topic";

  static final String TOPIC_LANGUAGE = "topic.language";
  static final String TOPIC_NAMES = "topic.names";
  static final String TOPIC_MENTIONS = "topic.mentions";
  static final String TOPIC_SUMMARY = "topic.summary";
  static final String TOPIC_QUESTIONS = "topic.questions";

  /** Names and summary: the words by which a topic is ours. */
  static final String TOPIC_TELLING = "topic.telling";

  static final String PASSAGE = "passage";

  /** The place of a passage among those of its topic. */
  static final String PASSAGE_PLACE = "passage.place";

  /** The slug of the topic in which a passage stands. */
  static final String PASSAGE_OF = "passage.of";

  static final String NAME_OF = "name.of";
  static final String NAME_WHOLE = "name.whole";

  private Fields() {}

  /** Every word of a topic, in any form, that can answer a question in a language. */
  static String topicWords(Language language) {
    return "topic.words." + language.tag();
  }

  /** The field of the same kind in one language. */
  static String in(Language language, String field) {
    return field + "." + language.tag();
  }

  /** The field with the parts of the compounds in a field. */
  static String parts(String field) {
    return field + ".parts";
  }
}
