package nl.steunwijzer.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.AnswerJson;
import nl.steunwijzer.answer.Progress;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.answer.Reply;
import nl.steunwijzer.conversation.Exchange;
import nl.steunwijzer.conversation.Feedback;
import nl.steunwijzer.conversation.PersonalData;

/** Answers a question and keeps question and answer; personal data goes no further than here. */
final class Conversation {

  private final Services services;

  Conversation(Services services) {
    this.services = services;
  }

  /** Answers in the light of what this conversation held before. */
  AnswerView ask(Ui ui, String conversation, Asked asked, Progress progress) {
    Question question =
        question(conversation, asked.text()).with(asked.situation()).without(asked.without());
    return AnswerView.of(
        ui, question.text(), answer(question, Optional.of(conversation), progress));
  }

  private Question question(String conversation, String text) {
    List<Exchange> earlier = services.store().exchanges(conversation);
    List<Turn> history =
        earlier.stream()
            .skip(Math.max(0, earlier.size() - Question.MAX_HISTORY / 2))
            .flatMap(Conversation::turns)
            .toList();
    return new Question(PersonalData.mask(text), history, Optional.empty());
  }

  /**
   * Answers and keeps the answer, within a conversation or on its own. Only finding and composing
   * wait for their turn: while a model writes, others can be answered.
   */
  Answer answer(Question question, Optional<String> conversation, Progress progress) {
    Question inFull = services.answering().inFull(question);
    Reply reply = services.turnstile().pass(() -> services.answering().prepare(inFull));
    Answer answer = reply.tell(progress);
    services
        .store()
        .record(
            new Exchange(
                answer.id(),
                conversation,
                question.text(),
                AnswerJson.write(answer),
                services.clock().instant()));
    return answer;
  }

  /**
   * Keeps what somebody thinks of an answer or of one sentence of it.
   *
   * @throws BadInput if there is no such answer, or it has no such sentence
   */
  void rate(Feedback feedback) {
    int sentences =
        services
            .store()
            .find(feedback.exchange())
            .map(exchange -> AnswerJson.read(exchange.answer()).sentences().size())
            .orElseThrow(Conversation::noAnswer);
    if (feedback.sentence().filter(place -> place >= sentences).isPresent()) {
      throw BadInput.body("sentence", "dit antwoord heeft %d zinnen".formatted(sentences));
    }
    if (!services.store().rate(feedback)) {
      throw noAnswer();
    }
  }

  private static BadInput noAnswer() {
    return BadInput.notFound("id", "er is geen antwoord met dit id");
  }

  /** Everything that was said in a conversation. */
  List<AnswerView> all(Ui ui, String conversation) {
    return services.store().exchanges(conversation).stream()
        .map(exchange -> AnswerView.of(ui, exchange.question(), AnswerJson.read(exchange.answer())))
        .toList();
  }

  private static Stream<Turn> turns(Exchange exchange) {
    return Stream.of(
        new Turn(Speaker.USER, exchange.question()),
        new Turn(Speaker.ASSISTANT, AnswerJson.read(exchange.answer()).text()));
  }
}
