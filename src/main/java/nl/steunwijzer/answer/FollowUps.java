package nl.steunwijzer.answer;

import java.util.List;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.knowledge.TopicType;

/** Questions to go on with: only such as the card can answer, and not the one just asked. */
final class FollowUps {

  private static final int MOST = 3;

  private final FixedTexts texts;

  FollowUps(FixedTexts texts) {
    this.texts = texts;
  }

  /** Questions about a topic; a situation leads on to the topics in its steps instead. */
  List<String> after(Topic topic, QuestionKind asked, Knowledge knowledge) {
    if (topic.kind() == Kind.SITUATION) {
      return topic.in(Section.STEPS).stream()
          .flatMap(passage -> passage.links().stream())
          .distinct()
          .flatMap(slug -> knowledge.find(slug).stream())
          .filter(linked -> linked.kind() == Kind.SCHEME)
          .limit(MOST)
          .map(linked -> texts.get("followup.what", linked.shortName()))
          .toList();
    }
    String name = topic.shortName();
    boolean loan = topic.header().type() == TopicType.LOAN;
    String apply = topic.kind() == Kind.ORGANISATION ? ".organisation" : "";
    return Stream.of(
            question(
                topic,
                Section.HOW_MUCH,
                asked,
                QuestionKind.HOW_MUCH,
                "followup.howMuch" + (loan ? ".loan" : ""),
                name),
            question(
                topic,
                Section.APPLY,
                asked,
                QuestionKind.HOW_TO_APPLY,
                "followup.apply" + apply,
                name),
            question(topic, Section.WHO, asked, QuestionKind.FOR_WHOM, "followup.who", name),
            question(topic, Section.CAUTION, asked, QuestionKind.RISK, "followup.caution", name))
        .flatMap(questions -> questions)
        .limit(MOST)
        .toList();
  }

  private Stream<String> question(
      Topic topic, Section needed, QuestionKind asked, QuestionKind kind, String key, String name) {
    return asked == kind || topic.in(needed).isEmpty()
        ? Stream.empty()
        : Stream.of(texts.get(key, name));
  }
}
