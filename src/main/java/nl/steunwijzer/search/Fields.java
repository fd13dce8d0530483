package nl.steunwijzer.search;

/**
 * Names of the fields in the index. Each kind of entry has fields of its own, so that the
 * statistics of one do not blur those of another.
 */
final class Fields {

  static final String TOPIC_SLUG = "topic.slug";
  static final String TOPIC_LANGUAGE = "topic.language";
  static final String TOPIC_NAMES = "topic.names";
  static final String TOPIC_MENTIONS = "topic.mentions";
  static final String TOPIC_BODY = "topic.body";
  static final String TOPIC_PARTS = "topic.parts";

  /** Names and summary: the words by which a topic is ours. */
  static final String TOPIC_TELLING = "topic.telling";

  static final String QUESTION_OF = "question.of";
  static final String QUESTION_WORDS = "question.words";
  static final String QUESTION_PARTS = "question.parts";

  static final String PASSAGE_ID = "passage.id";
  static final String PASSAGE_LANGUAGE = "passage.language";
  static final String PASSAGE_TOPIC = "passage.topic";
  static final String PASSAGE_WORDS = "passage.words";
  static final String PASSAGE_PARTS = "passage.parts";

  static final String NAME_OF = "name.of";
  static final String NAME_WHOLE = "name.whole";

  private Fields() {}

  /** Every word of a topic, in any form, that can answer a question in a language. */
  static String topicWords(Language language) {
    return "topic.words." + language.tag();
  }
}
