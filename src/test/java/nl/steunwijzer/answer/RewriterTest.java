package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.model.ModelServer;
import nl.steunwijzer.model.Personality;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewriterTest {

  private static final Question FOLLOW_UP =
      new Question(
          "en hoeveel is dat dan?",
          List.of(
              new Turn(Speaker.USER, "Wat is de BMKB?"),
              new Turn(Speaker.ASSISTANT, "De overheid staat borg voor een deel van je lening.")),
          Optional.empty());

  private static Answer ask(Question question, Personality personality) {
    try (ModelServer server = ModelServer.with(personality)) {
      return new Answering(RealCards::catalogue, RealCards.CLOCK)
          .rewrittenBy(Optional.of(server.model()))
          .answer(question);
    }
  }

  @Test
  void followUpIsLookedUpAsTheModelWritesItOut() {
    Answer answer =
        ask(FOLLOW_UP, (asked, reply) -> reply.whole("Hoeveel is de borgstelling van de BMKB?"));
    assertThat(answer.understood().question()).isEqualTo("Hoeveel is de borgstelling van de BMKB?");
    assertThat(answer.topics().getFirst().slug()).isEqualTo("bmkb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hoeveel leen ik bij Qredits?",
        "Hoeveel is de BMKB, ten minste € 90.000?",
        "De BMKB is hoog.\nVraag hem aan!",
        "De overheid staat borg voor een deel van je lening.",
        "Krijg je gegarandeerd een lening van de overheid?",
        "Hoeveel is een lening op https://bmkb.example?",
      })
  void whatBringsSomethingNewIsNotUsed(String rewritten) {
    Answer answer = ask(FOLLOW_UP, (asked, reply) -> reply.whole(rewritten));
    assertThat(answer.understood().question()).isEqualTo(FOLLOW_UP.text());
    assertThat(answer.topics().getFirst().slug()).isEqualTo("bmkb");
  }

  static List<Attack> attacks() {
    return Attack.by("history");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void nobodySeesWhatAnAttackHasTheModelWrite(Attack attack) {
    Question asked = attack.asked();
    Answer answer = ask(asked, (prompt, reply) -> reply.whole(attack.reply()));
    assertThat(answer.understood().question()).isEqualTo(asked.text());
  }

  @Test
  void modelThatFailsLeavesTheQuestionAsItWas() {
    Answer answer = ask(FOLLOW_UP, (asked, reply) -> reply.status(500, ""));
    assertThat(answer.understood().question()).isEqualTo(FOLLOW_UP.text());
  }

  @Test
  void questionThatStandsAloneIsNotSentAnywhere() {
    try (ModelServer server = ModelServer.with((asked, reply) -> reply.whole("Iets anders?"))) {
      new Answering(RealCards::catalogue, RealCards.CLOCK)
          .rewrittenBy(Optional.of(server.model()))
          .answer(Question.of("Wat is de BMKB?"));
      assertThat(server.asked()).isEmpty();
    }
  }
}
