package nl.steunwijzer.answer;

import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answer.Person;
import nl.steunwijzer.knowledge.Contact;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Theme;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.knowledge.TopicType;
import nl.steunwijzer.search.Catalogue;

/** Knows whom to turn to: there is always a way to a person. */
final class People {

  private static final String FOR_QUESTIONS = "kvk-adviesteam";
  private static final String FOR_MONEY_TROUBLE = "geldfit-zakelijk";
  private static final String FOR_DESPAIR = "113-zelfmoordpreventie";

  private final Catalogue catalogue;

  People(Catalogue catalogue) {
    this.catalogue = catalogue;
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
    return catalogue.knowledge().find(slug).flatMap(People::person);
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
