package nl.steunwijzer.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.text.QuantityReader;

/** Asks questions as a person would, and notes what comes back. */
final class Examiner {

  private final Answering answering;

  Examiner(Answering answering) {
    this.answering = answering;
  }

  Outcome ask(Questions.Asked asked) {
    try {
      return outcome(asked);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "bij vraag %s gaat het programma stuk: %s".formatted(asked.item().id(), e), e);
    }
  }

  private Outcome outcome(Questions.Asked asked) {
    Item item = asked.item();
    Question question = question(item);
    Answer answer = answering.answer(question);
    List<String> topics = answer.topics().stream().map(Answer.TopicRef::slug).toList();
    return new Outcome(
        asked.theme(),
        item,
        answer.status(),
        Item.tells(answer.status()) ? topics : List.of(),
        find(question),
        missing(item, answer.text()),
        unsupported(answer),
        answer.generator());
  }

  /** The topics found for an item, best first. */
  List<String> find(Item item) {
    return find(question(item));
  }

  private List<String> find(Question question) {
    return answering.find(question).stream().map(Topic::slug).limit(Ranking.PLACES).toList();
  }

  /** How long answers take. */
  Timing timeAnswers(List<Item> items) {
    return Timing.of(questions(items), answering::answer);
  }

  /** How long it takes to find topics. */
  Timing timeSearches(List<Item> items) {
    return Timing.of(questions(items), answering::find);
  }

  private List<Question> questions(List<Item> items) {
    return items.stream().map(this::question).toList();
  }

  private Question question(Item item) {
    return new Question(item.question(), history(item), Optional.empty());
  }

  /** Earlier questions with the answers that they really get. */
  private List<Turn> history(Item item) {
    List<Turn> turns = new ArrayList<>();
    for (String said : item.history()) {
      Answer answer = answering.answer(new Question(said, turns, Optional.empty()));
      turns.add(new Turn(Speaker.USER, said));
      turns.add(new Turn(Speaker.ASSISTANT, answer.text()));
    }
    return turns;
  }

  private static List<String> missing(Item item, String text) {
    return Stream.concat(
            item.figures().stream().filter(figure -> !text.contains(figure)),
            item.notFigures().stream().filter(text::contains).map(figure -> "niet " + figure))
        .toList();
  }

  /** Checked apart from the gate, from the answer as it goes out. */
  private static int unsupported(Answer answer) {
    Map<Integer, Answer.Citation> citations =
        answer.citations().stream()
            .collect(Collectors.toMap(Answer.Citation::number, Function.identity()));
    return (int)
        answer.sentences().stream()
            .filter(sentence -> !sentence.citations().isEmpty())
            .filter(sentence -> isUnsupported(sentence, citations))
            .count();
  }

  private static boolean isUnsupported(
      Answer.Sentence sentence, Map<Integer, Answer.Citation> citations) {
    String quotes =
        sentence.citations().stream()
            .flatMap(number -> Stream.ofNullable(citations.get(number)))
            .map(Answer.Citation::quote)
            .collect(Collectors.joining("\n"));
    return !QuantityReader.unsupported(sentence.text(), quotes).isEmpty();
  }
}
