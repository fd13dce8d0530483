package nl.steunwijzer.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answer.Person;
import nl.steunwijzer.knowledge.Contact;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Theme;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.knowledge.TopicType;

/** Knows whom to turn to: there is always a way to a person. */
public final class People {

  private static final String FOR_QUESTIONS = "kvk-adviesteam";
  private static final String FOR_MONEY_TROUBLE = "geldfit-zakelijk";
  private static final String FOR_DESPAIR = "113-zelfmoordpreventie";

  private static final List<String> FOR_ANYBODY =
      List.of(FOR_QUESTIONS, "ondernemersklankbord", FOR_MONEY_TROUBLE);

  private final Knowledge knowledge;

  /**
   * @param knowledge the cards, which say how these people are reached
   */
  public People(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whom anybody can turn to, whatever the question; those whose card says how. */
  public List<Person> forAnybody() {
    return FOR_ANYBODY.stream().map(this::of).flatMap(Optional::stream).toList();
  }

  /** The person who fits the answer; empty only if not even the card of KVK can be read. */
  Optional<Person> toTurnTo(Draft draft) {
    if (draft.status() == AnswerStatus.CRISIS) {
      return of(FOR_DESPAIR);
    }
    Optional<Topic> main = draft.topics().stream().findFirst();
    boolean trouble = main.map(People::isMoneyTrouble).orElse(false);
    Stream<String> slugs =
        Stream.of(
                main.filter(topic -> topic.header().contact().isPresent()).map(Topic::slug),
                trouble ? Optional.of(FOR_MONEY_TROUBLE) : Optional.<String>empty(),
                Optional.of(FOR_QUESTIONS))
            .flatMap(Optional::stream);
    return slugs.map(this::of).flatMap(Optional::stream).findFirst();
  }

  private static boolean isMoneyTrouble(Topic topic) {
    return topic.header().theme() == Theme.SCHULDEN || topic.header().type() == TopicType.DEBT_HELP;
  }

  private Optional<Person> of(String slug) {
    return knowledge.find(slug).flatMap(People::person);
  }

  private static Optional<Person> person(Topic topic) {
    return topic.header().contact().map(contact -> person(topic, contact));
  }

  private static Person person(Topic topic, Contact contact) {
    Optional<Source> source = Optional.ofNullable(topic.header().sources().get(contact.source()));
    return new Person(
        contact.name(), contact.phone(), contact.url(), contact.hours(), source.map(Source::asOf));
  }
}
