package nl.steunwijzer.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.DocumentSearch;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.TopicHit;

/** Finds topics and passages for a question, and decides whether they are enough to answer it. */
final class Retriever {

  /**
   * The least share of a question's meaning that a topic must cover before we answer from it, and
   * the least weight of the words that it covers. Refusing by coverage rather than by score: a
   * score says which is best, not whether it is good. These figures were set on the questions in
   * src/test/resources/evaluation.
   */
  private static final double LEAST_SHARE = 0.33;

  private static final double LEAST_EVIDENCE = 3.6;

  /** The English text of a card is short, so its words weigh less. */
  private static final double LEAST_EVIDENCE_IN_ENGLISH = 2;

  /**
   * A short question that is covered nearly whole needs no such weight: 'geld lenen', 'personeel'.
   */
  private static final double WHOLE_SHARE = 0.9;

  private static final double EVIDENCE_OF_WHOLE = 0.4;

  /** What is called by its name is meant, unless all other words tell of something else. */
  private static final double NAMED = 1.6;

  /** What the conversation was about before. */
  private static final double CARRIED = 5.7;

  /** A guide fits many questions a little; a scheme that fits as well tells more. */
  private static final double GUIDE = -1.7;

  /** What is not for who asks gives way to what fits nearly as well. */
  private static final double UNSUITED = -1;

  /** Who does not name an ended scheme is hardly looking for one. */
  private static final double ENDED = -3;

  private final LocalDate today;
  private final DocumentSearch documents;

  Retriever(LocalDate today, DocumentSearch documents) {
    this.today = today;
    this.documents = documents;
  }

  Retrieval retrieve(Understanding understood, Catalogue catalogue) {
    List<TopicHit> found =
        catalogue.topics(understood.said(), understood.searched(), understood.language());
    List<TopicHit> topics =
        all(understood, found)
            .filter(hit -> isStillMeant(hit, understood))
            .sorted(
                Comparator.comparingDouble((TopicHit hit) -> weight(hit, understood)).reversed())
            .toList();
    boolean enough =
        !understood.named().isEmpty()
            || understood.context().subject().isPresent()
            || topics.stream().limit(3).anyMatch(hit -> isEnough(hit, understood.language()));
    return new Retrieval(
        catalogue
            .withMeaning(topics, understood.wanted(), topic -> isMeant(topic, understood))
            .stream()
            .filter(hit -> isStillMeant(hit, understood))
            .toList(),
        topics,
        // By what is asked about the topics: their names stand in nearly every passage of theirs.
        catalogue.passages(understood.ask(), understood.language()),
        documents.find(understood.text(), understood.words(), understood.language(), catalogue),
        enough);
  }

  /** Whether a topic covers so much of the question that it can be answered from it. */
  static boolean isEnough(TopicHit hit, Language language) {
    double share = hit.coverage().share();
    double evidence = hit.coverage().evidence();
    double least = language == Language.ENGLISH ? LEAST_EVIDENCE_IN_ENGLISH : LEAST_EVIDENCE;
    return (share >= LEAST_SHARE && evidence >= least)
        || (share >= WHOLE_SHARE && evidence >= EVIDENCE_OF_WHOLE);
  }

  /** What is not named may be what somebody said not to ask about. */
  private static boolean isStillMeant(TopicHit hit, Understanding understood) {
    return understood.named().contains(hit.topic())
        || !understood.without().has(Without.about(hit.topic()));
  }

  /** What is called by its name, and what a message that cannot stand alone leans on. */
  private static boolean isMeant(Topic topic, Understanding understood) {
    Context context = understood.context();
    return understood.named().contains(topic)
        || (context.leaning() == 1 && context.subject().equals(Optional.of(topic)));
  }

  private double weight(TopicHit hit, Understanding understood) {
    Topic topic = hit.topic();
    boolean named = understood.named().contains(topic);
    boolean guide = topic.kind() == Kind.SITUATION;
    boolean ended = topic.availability(today) == Availability.ENDED;
    return hit.score()
        + (named ? NAMED : 0)
        + (understood.context().subject().equals(Optional.of(topic))
            ? CARRIED * understood.context().leaning()
            : 0)
        + (guide ? GUIDE : 0)
        + (ended && !named ? ENDED : 0)
        + (!named && isUnsuited(topic, understood) ? UNSUITED : 0);
  }

  private static boolean isUnsuited(Topic topic, Understanding understood) {
    return new Suitability(understood.situation()).of(topic) == Fit.NOT;
  }

  /** Topics that were named but share no word with the question are found all the same. */
  private static Stream<TopicHit> all(Understanding understood, List<TopicHit> found) {
    Set<String> slugs = found.stream().map(hit -> hit.topic().slug()).collect(Collectors.toSet());
    Stream<TopicHit> unfound =
        understood.named().stream()
            .filter(topic -> !slugs.contains(topic.slug()))
            .map(TopicHit::named);
    return Stream.concat(found.stream(), unfound);
  }
}
