package nl.steunwijzer.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.answer.Situation;
import nl.steunwijzer.answer.Without;
import nl.steunwijzer.conversation.PersonalData;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.text.CleanText;

/** The body of a request for an answer. */
record AnswerRequest(
    @JsonProperty(required = true) String question,
    Optional<List<TurnRequest>> history,
    Optional<String> language,
    Optional<SituationRequest> situation,
    Optional<List<String>> without) {

  /** One turn before the question: role 'user' or 'assistant'. */
  record TurnRequest(
      @JsonProperty(required = true) String role, @JsonProperty(required = true) String text) {}

  /** A text of an earlier turn may be as long as an answer of ours can get. */
  private static final int MAX_TURN = 8_000;

  private static final int MAX_WITHOUT = 50;
  private static final int MAX_CODE = 100;

  /**
   * The question, checked and without personal data.
   *
   * @throws BadInput if a field is missing, empty, too long or of an unknown value
   */
  Question toQuestion() {
    String text = question == null ? "" : CleanText.of(question);
    if (text.isEmpty()) {
      throw BadInput.body(
          "question", "stel een vraag van 1 tot %d tekens".formatted(Question.MAX_LENGTH));
    }
    if (text.length() > Question.MAX_LENGTH) {
      throw BadInput.body("question", "hoogstens %d tekens".formatted(Question.MAX_LENGTH));
    }
    List<TurnRequest> turns = history.orElse(List.of());
    if (turns.size() > Question.MAX_HISTORY) {
      throw BadInput.body("history", "hoogstens %d beurten".formatted(Question.MAX_HISTORY));
    }
    return new Question(
        PersonalData.mask(text),
        turns.stream().map(AnswerRequest::turn).toList(),
        asked(),
        situation.map(SituationRequest::toSituation).orElse(Situation.NONE),
        takenAway(without.orElse(List.of())));
  }

  /**
   * Assumptions that somebody took away.
   *
   * @throws BadInput if there are too many, or what is told cannot be the code of one
   */
  static Without takenAway(List<String> codes) {
    if (codes.size() > MAX_WITHOUT) {
      throw BadInput.body("without", "hoogstens %d codes".formatted(MAX_WITHOUT));
    }
    if (codes.stream().anyMatch(code -> code == null || code.length() > MAX_CODE)) {
      throw BadInput.body("without", "codes van hoogstens %d tekens".formatted(MAX_CODE));
    }
    return new Without(Set.copyOf(codes));
  }

  private static Turn turn(TurnRequest turn) {
    if (turn == null || turn.text() == null || turn.text().length() > MAX_TURN) {
      throw BadInput.body("history.text", "een tekst van hoogstens %d tekens".formatted(MAX_TURN));
    }
    Speaker speaker =
        switch (String.valueOf(turn.role())) {
          case "user" -> Speaker.USER;
          case "assistant" -> Speaker.ASSISTANT;
          default -> throw BadInput.body("history.role", "kies uit user, assistant");
        };
    return new Turn(speaker, PersonalData.mask(turn.text()));
  }

  private Optional<Language> asked() {
    return switch (language.orElse("auto")) {
      case "auto" -> Optional.empty();
      case "nl" -> Optional.of(Language.DUTCH);
      case "en" -> Optional.of(Language.ENGLISH);
      default -> throw BadInput.body("language", "kies uit auto, nl, en");
    };
  }
}
