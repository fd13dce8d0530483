package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.steunwijzer.answer.Answer.TopicRef;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.knowledge.LegalForm;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is assumed is told with a code, and is assumed no more once it is taken away. */
class AssumptionsTest {

  private static Question question(String text, String... before) {
    List<Turn> history = Arrays.stream(before).map(said -> new Turn(Speaker.USER, said)).toList();
    return new Question(text, history, Optional.empty());
  }

  private static Answer ask(Question question, String... without) {
    return RealCards.answering().answer(question.without(new Without(Set.of(without))));
  }

  private static List<String> codes(Answer answer) {
    return answer.understood().assumptions().stream().map(Assumption::code).toList();
  }

  private static String main(Answer answer) {
    return answer.topics().stream().map(TopicRef::slug).findFirst().orElse("");
  }

  @Test
  void aFollowUpTakenToStandAloneIsNoLongerAboutTheSubject() {
    Question question = question("en hoeveel mag dat zijn?", "Wat is Qredits?");
    assertThat(codes(ask(question))).containsExactly("follow:qredits");
    Answer alone = ask(question, "follow:qredits");
    assertThat(main(alone)).isNotEqualTo("qredits");
    assertThat(codes(alone)).doesNotContain("follow:qredits");
  }

  @Test
  void aTopicThatIsNotMeantGivesWayToAnother() {
    Question question = question("De overheid moet borg staan voor mijn lening, kan dat?");
    String first = main(ask(question));
    assertThat(codes(ask(question))).contains("about:" + first);
    Answer other = ask(question, "about:" + first);
    assertThat(main(other)).isNotEmpty().isNotEqualTo(first);
    assertThat(codes(other)).doesNotContain("about:" + first);
  }

  @Test
  void whatIsNamedStaysTheSubject() {
    assertThat(main(ask(question("Wat is Qredits?"), "about:qredits"))).isEqualTo("qredits");
  }

  @Test
  void aThingThatIsWantedAfterAllIsNotRuledOut() {
    Question question = question("Ik wil geen lening, hoe kom ik aan geld voor mijn winkel?");
    assertThat(codes(ask(question))).contains("without:lening");
    Answer answer = ask(question, "without:lening");
    assertThat(codes(answer)).doesNotContain("without:lening");
    assertThat(answer.topics()).isNotEqualTo(ask(question).topics());
  }

  @ParameterizedTest
  @CsvSource({
    "phase, Ik ben net begonnen en zoek een lening",
    "legalForm, Mijn bv zoekt een lening",
    "staff, Wat is de BMKB? Wij hebben 30 werknemers",
    "years, Wat is de BMKB? Mijn bedrijf bestaat 8 jaar",
    "amount, Ik zoek een lening van € 30.000",
    "revenue, Wat is de KOR? Mijn omzet is € 30.000",
    "benefit, Wat is de Bbz? Ik zit in de bijstand",
    "region, Wat is de WBSO? Ik zit in Groningen",
    "in-arrears, Wat is de WBSO? Ik heb schulden"
  })
  void whatWasReadIsNotKnownAnyMore(String code, String text) {
    Question question = question(text);
    assertThat(codes(ask(question))).contains(code);
    assertThat(ask(question).understood().situation().codes()).contains(code);
    assertThat(codes(ask(question, code))).doesNotContain(code);
    assertThat(ask(question, code).understood().situation().codes()).doesNotContain(code);
  }

  @Test
  void whatIsGivenIsNoAssumptionAndGoesBeforeWhatIsRead() {
    Situation given = SituationReader.read(Question.of("wij hebben een vof"), "wij hebben een vof");
    Answer answer = ask(question("Wat is de BMKB voor mijn bv?").with(given));
    assertThat(answer.understood().situation().legalForm()).hasValue(LegalForm.VOF);
    assertThat(codes(answer)).doesNotContain("legalForm");
  }

  @Test
  void whatIsGivenStaysWhenWhatWasReadIsTakenAway() {
    Situation given = SituationReader.read(Question.of("wij hebben een vof"), "wij hebben een vof");
    Answer answer = ask(question("Wat is de BMKB?").with(given), "legalForm");
    assertThat(answer.understood().situation().legalForm()).hasValue(LegalForm.VOF);
  }

  @Test
  void aCodeThatWasNeverAssumedChangesNothing() {
    Question question = question("Wat is de BMKB?");
    assertThat(ask(question, "about:maan", "x").text()).isEqualTo(ask(question).text());
  }
}
