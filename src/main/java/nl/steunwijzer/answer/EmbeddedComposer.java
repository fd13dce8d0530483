package nl.steunwijzer.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.Clarification;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.knowledge.TopicType;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;

/**
 * Writes answers without a language model, from passages as they stand. Which passages, and in what
 * order, depends on what is asked.
 */
final class EmbeddedComposer {

  /** A second topic is told only if it fits nearly as well as the first. */
  private static final double NEARLY_AS_GOOD = 0.7;

  private static final int STEPS_OF_SITUATION = 5;
  private static final int MOST_TOPICS = 6;

  /** Of how many subjects one answer can tell something. */
  private static final int MOST_SUBJECTS = 3;

  /** Who is asked something back must be able to begin all the same. */
  private static final int STEPS_BEFORE_A_QUESTION = 3;

  private static final Set<TopicType> TALK =
      Set.of(TopicType.ADVICE, TopicType.COACHING, TopicType.INFORMATION);

  /** Up to this place among what was found a topic is taken to be meant. */
  private static final int CLEARLY_MEANT = 2;

  private final Catalogue catalogue;
  private final LocalDate today;

  EmbeddedComposer(Catalogue catalogue, LocalDate today) {
    this.catalogue = catalogue;
    this.today = today;
  }

  /** An answer from what was found. */
  Draft compose(Understanding understood, Retrieval found) {
    Topic main = found.topics().getFirst().topic();
    Selection selection = new Selection(understood, found, catalogue, today);
    Optional<Clarification> ask = clarification(understood, main);
    boolean several = understood.named().size() > 1;
    if (ask.isEmpty()) {
      Caveats caveats = new Caveats(understood);
      subjects(understood, main).forEach(topic -> caveats.tell(topic, selection));
    }
    if (ask.isPresent()) {
      tellFirstSteps(main, selection);
    } else if (understood.language() == Language.ENGLISH) {
      tellInEnglish(found, selection);
    } else if (!understood.told().isEmpty()) {
      tellMentioned(understood, selection);
    } else if (understood.besides().stream().anyMatch(topic -> !topic.equals(main))) {
      Stream.concat(Stream.of(main), understood.besides().stream())
          .distinct()
          .limit(MOST_SUBJECTS)
          .forEach(topic -> tellBriefly(topic, selection));
    } else if (several) {
      understood.named().stream()
          .limit(MOST_SUBJECTS)
          .forEach(topic -> tellBriefly(topic, selection));
    } else if (isOver(main)) {
      tellEnded(main, selection);
    } else if (main.kind() == Kind.SITUATION) {
      tellSituation(main, found, selection);
    } else if (!understood.named().contains(main)) {
      tellFitting(found, selection);
    } else {
      tellTopic(main, selection);
    }
    FixedTexts texts = FixedTexts.in(understood.language());
    List<Line> lines = new ArrayList<>(selection.lines());
    ask.ifPresent(clarify -> lines.add(new Line.Notice(texts.get("clarify.first"))));
    ask.ifPresent(clarify -> lines.add(new Line.Notice(clarify.ask())));
    return new Draft(
        ask.isPresent() ? AnswerStatus.CLARIFY : AnswerStatus.ANSWERED,
        lines,
        topics(understood, found),
        new FollowUps(texts).after(main, understood.kind(), catalogue.knowledge()),
        ask.map(Clarification::choices).orElse(List.of()),
        Assumptions.of(understood, main));
  }

  /** What an answer is mainly about, as far as it is still there to be had. */
  private Stream<Topic> subjects(Understanding understood, Topic main) {
    return Stream.of(Stream.of(main), understood.named().stream(), understood.besides().stream())
        .flatMap(topics -> topics)
        .distinct()
        .filter(topic -> !isOver(topic))
        .limit(MOST_SUBJECTS);
  }

  /** One topic that was asked for by name. */
  private void tellTopic(Topic topic, Selection selection) {
    QuestionKind kind = selection.kind();
    if (selection.asksOnlyWhatItIs()) {
      selection.addInOrder(topic, Section.WHAT, 1);
      selection.add(topic, Section.WHO, 1);
      selection.add(topic, Section.HOW_MUCH, 2);
      selection.addInOrder(topic, Section.APPLY, 1);
    } else if (kind == QuestionKind.HOW_TO_APPLY) {
      selection.addInOrder(topic, Section.APPLY, STEPS_OF_SITUATION);
      selection.addInOrder(topic, Section.STEPS, STEPS_OF_SITUATION);
      selection.add(topic, Section.CONTACT, 1);
    } else {
      selection.addBest(topic, 4);
    }
    selection.addCautions(topic, 1);
  }

  /** Nobody named a scheme: the one that fits best, and what comes near. */
  private void tellFitting(Retrieval found, Selection selection) {
    Topic main = found.topics().getFirst().topic();
    selection.addInOrder(main, Section.WHAT, 1);
    selection.addBest(main, 3);
    selection.addCautions(main, 1);
    double least = NEARLY_AS_GOOD * found.topics().getFirst().score();
    found.topics().stream()
        .skip(1)
        .limit(2)
        .filter(hit -> hit.score() >= least && isAnotherWay(hit.topic()))
        .forEach(hit -> selection.addInOrder(hit.topic(), Section.WHAT, 1));
  }

  /** A scheme that is open; a guide through another situation would only confuse. */
  private boolean isAnotherWay(Topic topic) {
    return topic.kind() != Kind.SITUATION && !isOver(topic);
  }

  private void tellSituation(Topic situation, Retrieval found, Selection selection) {
    selection.addInOrder(situation, Section.WHAT, 1);
    if (selection.kind() == QuestionKind.HOW_MUCH) {
      selection.addBest(situation, 1);
      near(situation, found).stream().limit(2).forEach(topic -> selection.addBest(topic, 1));
    }
    int steps = situation.in(Section.STEPS).size();
    selection.addFirstSentences(situation, Section.STEPS, STEPS_OF_SITUATION);
    if (steps > STEPS_OF_SITUATION) {
      selection.notice("more.steps", steps - STEPS_OF_SITUATION, situation.name());
    }
    selection.addCautions(situation, 1);
    selection.add(situation, Section.CONTACT, 1);
  }

  /** An ended scheme: that it ended, what it was, what there is now. */
  private void tellEnded(Topic topic, Selection selection) {
    selection.addInOrder(topic, Section.STATE, 2);
    selection.addInOrder(topic, Section.WHAT, 1);
    selection.addBest(topic, 2);
    selection.add(topic, Section.ALTERNATIVES, 2);
    selection.addCautions(topic, 1);
  }

  /** Something that a card tells about in passing: those passages, and no more of that card. */
  private void tellMentioned(Understanding understood, Selection selection) {
    for (Topic topic : understood.named()) {
      List<String> names =
          understood.told().stream().filter(name -> !topic.mentioning(name).isEmpty()).toList();
      if (names.isEmpty()) {
        tellBriefly(topic, selection);
      }
      names.forEach(name -> selection.addAbout(name, topic.mentioning(name)));
    }
  }

  private void tellBriefly(Topic topic, Selection selection) {
    selection.addInOrder(topic, Section.WHAT, 1);
    selection.addBest(topic, 1);
  }

  private void tellFirstSteps(Topic topic, Selection selection) {
    selection.addInOrder(topic, Section.WHAT, 1);
    selection.addFirstSentences(topic, Section.STEPS, STEPS_BEFORE_A_QUESTION);
  }

  private void tellInEnglish(Retrieval found, Selection selection) {
    Topic main = found.topics().getFirst().topic();
    selection.addInOrder(main, Section.ENGLISH, main.kind() == Kind.SITUATION ? 6 : 4);
    found.topics().stream()
        .skip(1)
        .limit(2)
        .filter(hit -> hit.score() >= NEARLY_AS_GOOD * found.topics().getFirst().score())
        .filter(hit -> !isOver(hit.topic()))
        .forEach(hit -> selection.addInOrder(hit.topic(), Section.ENGLISH, 1));
  }

  private boolean isOver(Topic topic) {
    Availability availability = topic.availability(today);
    return availability == Availability.ENDED || availability == Availability.CLOSED;
  }

  private static Optional<Clarification> clarification(Understanding understood, Topic main) {
    if (understood.alreadyAsked() || !understood.named().isEmpty()) {
      return Optional.empty();
    }
    String said =
        Stream.concat(Stream.of(understood.text()), understood.situation().choices().stream())
            .collect(Collectors.joining("\n"));
    String text = said.toLowerCase(Locale.ROOT);
    return main.header()
        .clarify()
        .filter(clarify -> clarify.unless().stream().noneMatch(word -> stands(word, text)));
  }

  private static boolean stands(String word, String text) {
    return text.matches(
        "(?s).*\\b" + java.util.regex.Pattern.quote(word.toLowerCase(Locale.ROOT)) + "\\b.*");
  }

  /** The subject, then what else was named and found, and what the subject leads to. */
  private List<Topic> topics(Understanding understood, Retrieval found) {
    Topic main = found.topics().getFirst().topic();
    List<Topic> others =
        found.topicList().stream().skip(1).filter(topic -> !isOver(topic)).toList();
    return Stream.of(
            Stream.of(main),
            understood.named().stream(),
            understood.besides().stream(),
            others.stream().limit(2),
            near(main, found).stream())
        .flatMap(topics -> topics)
        .distinct()
        .limit(MOST_TOPICS)
        .toList();
  }

  /**
   * The topics to which a card links, in its own order, but those that are clearly meant first and
   * those that offer talk rather than a scheme last.
   */
  private List<Topic> near(Topic topic, Retrieval found) {
    List<Topic> ranked = found.topicList();
    return Stream.concat(topic.in(Section.STEPS).stream(), topic.in(Section.ALTERNATIVES).stream())
        .flatMap(passage -> passage.links().stream())
        .distinct()
        .flatMap(slug -> catalogue.knowledge().find(slug).stream())
        .filter(linked -> !isOver(linked))
        .sorted(
            Comparator.comparingInt((Topic linked) -> rank(ranked, linked))
                .thenComparing(linked -> TALK.contains(linked.header().type())))
        .toList();
  }

  private static int rank(List<Topic> ranked, Topic topic) {
    int rank = ranked.indexOf(topic);
    return rank < 0 || rank > CLEARLY_MEANT ? Integer.MAX_VALUE : rank;
  }
}
