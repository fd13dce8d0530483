package nl.steunwijzer.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.steunwijzer.knowledge.CardHeader;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.support.RealCards;

/**
 * How well the cards are found by questions that their editors wrote but the index does not hold:
 * one in five is left out of the cards and asked. By hand: {@code mvn -q test-compile
 * exec:exec@recall}.
 */
public final class LeftOutQuestions {

  private static final int ONE_IN = 5;
  private static final int SEED = 7;
  private static final int AMONG_THE_FIRST = 3;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final List<Asked> asked = new ArrayList<>();
  private final Random random = new Random(SEED);

  private LeftOutQuestions() {}

  private record Asked(String question, String slug) {}

  /** The place of the right card among those found, from 1; 0 if it was not found. */
  private record Place(Language language, int rank) {}

  /** Prints for each language the share found first and among the first three, and the MRR. */
  public static void main(String[] arguments) {
    LeftOutQuestions questions = new LeftOutQuestions();
    Catalogue catalogue = questions.catalogueWithout();
    List<Place> places =
        questions.asked.stream().map(each -> questions.place(each, catalogue)).toList();
    for (Language language : Language.values()) {
      report(language, places.stream().filter(place -> place.language() == language).toList());
    }
  }

  private static void report(Language language, List<Place> places) {
    double all = places.size();
    System.out.printf(
        "%s: %d questions, recall@1 %.3f, recall@%d %.3f, MRR %.3f%n",
        language.tag(),
        places.size(),
        places.stream().filter(place -> place.rank() == 1).count() / all,
        AMONG_THE_FIRST,
        places.stream().filter(p -> p.rank() > 0 && p.rank() <= AMONG_THE_FIRST).count() / all,
        places.stream().filter(p -> p.rank() > 0).mapToDouble(p -> 1.0 / p.rank()).sum() / all);
  }

  private Catalogue catalogueWithout() {
    Knowledge knowledge = RealCards.catalogue().knowledge();
    Map<String, Topic> topics = new HashMap<>();
    knowledge.topics().forEach(topic -> topics.put(topic.slug(), without(topic)));
    return Catalogue.of(new Knowledge(topics, knowledge.thesaurus(), List.of()), RealCards.LEXICON);
  }

  private Topic without(Topic topic) {
    List<String> kept = new ArrayList<>();
    for (String question : topic.header().questions()) {
      if (random.nextInt(ONE_IN) == 0) {
        asked.add(new Asked(question, topic.slug()));
      } else {
        kept.add(question);
      }
    }
    return new Topic(with(kept, topic.header()), topic.passages());
  }

  private static CardHeader with(List<String> questions, CardHeader head) {
    return new CardHeader(
        head.slug(),
        head.name(),
        head.nameEn(),
        head.abbreviation(),
        head.aliases(),
        head.kind(),
        head.type(),
        head.theme(),
        head.provider(),
        head.status(),
        head.audience(),
        head.summary(),
        head.summaryEn(),
        head.figures(),
        head.criteria(),
        head.contact(),
        head.clarify(),
        head.related(),
        head.mentions(),
        questions,
        head.sources());
  }

  private Place place(Asked each, Catalogue catalogue) {
    Understanding understood = new QuestionReader().read(Question.of(each.question()), catalogue);
    List<String> found =
        new Retriever(TODAY)
            .retrieve(understood, catalogue).topicList().stream().map(Topic::slug).toList();
    return new Place(understood.language(), found.indexOf(each.slug()) + 1);
  }
}
