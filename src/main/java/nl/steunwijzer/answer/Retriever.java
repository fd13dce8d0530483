package nl.steunwijzer.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.PassageHit;
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

  /** Most of a short question covered, and well found, needs less weight. */
  private static final double MOST_SHARE = 0.6;

  private static final double EVIDENCE_OF_MOST = 2.2;
  private static final double WELL_FOUND = 8.5;

  private static final double EVIDENCE_OF_WHOLE = 0.4;

  private static final int PASSAGES = 200;

  /** Who describes a situation is helped best by a guide through it … */
  private static final double SITUATION_BOOST = 1.15;

  /** … but who asks for an amount or a date is helped by the scheme that has it. */
  private static final double SITUATION_PENALTY = 0.7;

  private static final Set<QuestionKind> GENERAL =
      Set.of(QuestionKind.WHICH_FITS, QuestionKind.HOW_TO_APPLY, QuestionKind.WHAT_IS);

  /** What a topic keeps of its score if it covers nothing of the question; set by measurement. */
  private static final double LEAST_OF_COVERAGE = 0.1;

  /** Who does not name an ended scheme is hardly looking for one. */
  private static final double ENDED_PENALTY = 0.1;

  private final LocalDate today;

  Retriever(LocalDate today) {
    this.today = today;
  }

  Retrieval retrieve(Understanding understood, Catalogue catalogue) {
    List<TopicHit> found =
        catalogue.topics(understood.words(), understood.language()).stream()
            .sorted(
                Comparator.comparingDouble((TopicHit hit) -> weight(hit, understood.kind()))
                    .reversed())
            .toList();
    List<TopicHit> topics = namedFirst(understood, found);
    boolean enough =
        !understood.named().isEmpty()
            || topics.stream().limit(3).anyMatch(hit -> isEnough(hit, understood.language()));
    return new Retrieval(topics, passageScores(understood, catalogue), enough);
  }

  /** Whether a topic covers so much of the question that it can be answered from it. */
  static boolean isEnough(TopicHit hit, Language language) {
    double share = hit.coverage().share();
    double evidence = hit.coverage().evidence();
    double least = language == Language.ENGLISH ? LEAST_EVIDENCE_IN_ENGLISH : LEAST_EVIDENCE;
    return (share >= LEAST_SHARE && evidence >= least)
        || (share >= MOST_SHARE && evidence >= EVIDENCE_OF_MOST && hit.score() >= WELL_FOUND)
        || (share >= WHOLE_SHARE && evidence >= EVIDENCE_OF_WHOLE);
  }

  private double weight(TopicHit hit, QuestionKind asked) {
    Availability availability = hit.topic().availability(today);
    double guide = GENERAL.contains(asked) ? SITUATION_BOOST : SITUATION_PENALTY;
    double kind = hit.topic().kind() == Kind.SITUATION ? guide : 1;
    double age = availability == Availability.ENDED ? ENDED_PENALTY : 1;
    return hit.score() * kind * age * Math.pow(LEAST_OF_COVERAGE + hit.coverage().share(), 2);
  }

  private static List<TopicHit> namedFirst(Understanding understood, List<TopicHit> found) {
    Set<String> named = understood.named().stream().map(Topic::slug).collect(Collectors.toSet());
    Map<String, TopicHit> bySlug =
        found.stream().collect(Collectors.toMap(hit -> hit.topic().slug(), hit -> hit));
    Stream<TopicHit> first =
        understood.named().stream()
            .map(topic -> bySlug.getOrDefault(topic.slug(), TopicHit.named(topic)));
    Stream<TopicHit> rest = found.stream().filter(hit -> !named.contains(hit.topic().slug()));
    return Stream.concat(first, rest).toList();
  }

  /**
   * Scores by what is asked about the topics; their names stand in nearly every passage of theirs.
   */
  private static Map<String, Double> passageScores(Understanding understood, Catalogue catalogue) {
    List<PassageHit> hits = catalogue.passages(understood.ask(), understood.language(), PASSAGES);
    double best = hits.isEmpty() ? 1 : hits.getFirst().score();
    Map<String, Double> scores = new HashMap<>();
    hits.forEach(hit -> scores.put(hit.passage().id(), hit.score() / best));
    return scores;
  }
}
