package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.Answer.Sentence;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.support.RealCards;
import nl.steunwijzer.text.QuantityReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers over the real cards. */
class AnsweringTest {

  private static final Answering ANSWERING = RealCards.answering();

  private static Answer ask(String question) {
    return ANSWERING.answer(Question.of(question));
  }

  private static Answer ask(String question, Turn... history) {
    return ANSWERING.answer(new Question(question, List.of(history), Optional.empty()));
  }

  private static Turn user(String text) {
    return new Turn(Speaker.USER, text);
  }

  private static List<String> slugs(Answer answer) {
    return answer.topics().stream().map(Answer.TopicRef::slug).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De bank wil mij niets lenen, wat nu?",
        "Ik kan de btw niet betalen",
        "hoeveel kan ik lenen bij qredits",
        "Hoe vraag ik de BMKB aan?",
        "voor wie is de KOR",
        "wat is het verschil tussen een microkrediet en een mkb-krediet van Qredits",
        "is de tozo er nog",
        "How much can I borrow from Qredits?"
      })
  void everySentenceThatStatesSomethingIsProven(String question) {
    Answer answer = ask(question);
    Map<Integer, Citation> citations =
        answer.citations().stream()
            .collect(Collectors.toMap(Citation::number, Function.identity()));
    assertThat(answer.citations()).isNotEmpty();
    for (Sentence sentence : answer.sentences()) {
      if (sentence.role() == Role.NOTICE) {
        assertThat(sentence.citations()).isEmpty();
        continue;
      }
      assertThat(sentence.citations()).as(sentence.text()).isNotEmpty();
      String evidence =
          sentence.citations().stream()
              .map(number -> Objects.requireNonNull(citations.get(number)).quote())
              .collect(Collectors.joining("\n"));
      assertThat(QuantityReader.unsupported(sentence.text(), evidence)).isEmpty();
    }
  }

  @Test
  void quotesStandLiterallyOnTheCard() {
    for (Citation citation : ask("De bank wil mij niets lenen, wat nu?").citations()) {
      String slug = citation.topic().orElseThrow();
      Topic topic = RealCards.catalogue().knowledge().topic(slug);
      assertThat(topic.passages()).extracting(Passage::text).contains(citation.quote());
      assertThat(citation.url()).startsWith("/regelingen/" + slug + "#");
    }
  }

  @Test
  void theRefusedLoanGetsStepsInOrderAndAWayToAPerson() {
    Answer answer = ask("De bank wil mij niets lenen, wat nu?");
    assertThat(answer.status()).isEqualTo(AnswerStatus.ANSWERED);
    assertThat(slugs(answer)).first().isEqualTo("bank-zegt-nee");
    assertThat(slugs(answer)).contains("bmkb", "qredits");
    assertThat(answer.sentences()).extracting(Sentence::role).contains(Role.STEP);
    assertThat(answer.contact()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De bank wil mij niets lenen, wat nu?",
        "bmkb",
        "Ik kan de btw niet betalen",
        "wat is de wbso"
      })
  void anAnswerIsShort(String question) {
    assertThat(ask(question).sentences()).hasSizeBetween(2, 10);
  }

  @ParameterizedTest
  @CsvSource({
    "hoeveel kan ik lenen bij qredits, '250.000'",
    "wat is het hoogste bedrag van een microkrediet, '50.000'",
    "welke provisie betaal ik bij de bmkb, '3,90%'",
    "hoeveel is de zelfstandigenaftrek in 2026, '1.200'",
    "KIA percentage 2026, '28%'",
    "tot welke omzet mag ik meedoen met de KOR, '20.000'"
  })
  void amountsAreTold(String question, String figure) {
    assertThat(ask(question).text()).contains(figure);
  }

  @Test
  void howToApplyIsToldInSteps() {
    Answer answer = ask("Hoe vraag ik de BMKB aan?");
    assertThat(answer.sentences().getFirst().role()).isEqualTo(Role.STEP);
    assertThat(answer.text()).contains("Je vraagt de BMKB niet zelf aan bij RVO.");
  }

  @Test
  void whatToLookOutForComesAlong() {
    assertThat(ask("wat is de bmkb").sentences()).extracting(Sentence::role).contains(Role.CAUTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"is de tozo er nog?", "wat was de tozo", "kan ik nog tozo aanvragen"})
  void anEndedSchemeIsToldAsEndedWithWhatThereIsNow(String question) {
    Answer answer = ask(question);
    assertThat(answer.topics().getFirst().status()).isEqualTo(Availability.ENDED);
    assertThat(answer.sentences().getFirst().text()).contains("gestopt");
    assertThat(answer.text()).contains("Bbz");
  }

  @Test
  void anEndedSchemeIsNotOfferedToWhoDoesNotNameIt() {
    assertThat(ask("Ik kan mijn vaste lasten niet meer betalen").topics())
        .noneMatch(topic -> topic.status() == Availability.ENDED);
  }

  @Test
  void aFollowUpKeepsTheSubjectAndSaysSo() {
    Answer answer = ask("en hoeveel mag dat zijn?", user("Wat is Qredits?"));
    assertThat(slugs(answer)).first().isEqualTo("qredits");
    assertThat(answer.text()).contains("250.000");
    assertThat(answer.understood().assumptions()).singleElement().asString().contains("Qredits");
  }

  @Test
  void aNewSubjectIsNotDrownedByTheHistory() {
    assertThat(slugs(ask("Wat is de WBSO?", user("Wat is Qredits?")))).first().isEqualTo("wbso");
  }

  @Test
  void oneQuestionIsAskedBackWithTheFirstStepAndNeverTwice() {
    Answer first = ask("Ik heb een uitkering en wil voor mezelf beginnen");
    assertThat(first.status()).isEqualTo(AnswerStatus.CLARIFY);
    assertThat(first.choices()).hasSizeBetween(2, 4);
    assertThat(first.citations()).isNotEmpty();
    Answer second =
        ask(
            "Ik heb een uitkering en wil voor mezelf beginnen",
            user("Ik heb een uitkering en wil voor mezelf beginnen"),
            new Turn(Speaker.ASSISTANT, first.text()));
    assertThat(second.status()).isEqualTo(AnswerStatus.ANSWERED);
  }

  @Test
  void theChoiceThatIsAlreadyMadeIsNotAskedFor() {
    assertThat(ask("Ik heb WW en wil een eigen bedrijf beginnen").status())
        .isEqualTo(AnswerStatus.ANSWERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ik zoek geld", "subsidie"})
  void aMessageThatSaysNothingYetIsAskedBack(String question) {
    Answer answer = ask(question);
    assertThat(answer.status()).isEqualTo(AnswerStatus.CLARIFY);
    assertThat(answer.choices()).hasSize(4);
  }

  @Test
  void thePartThatNoCardCoversIsNamed() {
    Answer answer =
        ask("Hoeveel kan ik lenen bij Qredits? En wat kost een springkussen op de kermis?");
    assertThat(answer.status()).isEqualTo(AnswerStatus.PARTIAL);
    assertThat(answer.text()).contains("250.000").contains("springkussen");
  }

  @Test
  void englishQuestionsGetEnglishAnswersFromMarkedText() {
    Answer answer = ask("The bank refused my business loan, what can I do now?");
    assertThat(answer.language()).isEqualTo(Language.ENGLISH);
    assertThat(answer.citations()).allMatch(citation -> citation.language().equals("en"));
    assertThat(slugs(answer)).contains("bank-zegt-nee");
  }

  @Test
  void theLanguageCanBeAskedFor() {
    Question question = new Question("BMKB", List.of(), Optional.of(Language.ENGLISH));
    assertThat(ANSWERING.answer(question).language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void followUpsCanBeAnswered() {
    for (String next : ask("bmkb").followUps()) {
      assertThat(ask(next).status()).as(next).isEqualTo(AnswerStatus.ANSWERED);
    }
  }

  @Test
  void everyTopicIsFoundByItsOwnName() {
    for (Topic topic : RealCards.catalogue().knowledge().topics()) {
      if (topic.kind() == Kind.SITUATION || topic.slug().equals("113-zelfmoordpreventie")) {
        continue;
      }
      assertThat(slugs(ask("Wat is " + topic.name() + "?")))
          .as(topic.name())
          .contains(topic.slug());
    }
  }

  @Test
  void everyStarterOnTheFirstPageIsAnswered() {
    for (Language language : Language.values()) {
      for (String starter : FixedTexts.in(language).starters()) {
        assertThat(ask(starter).citations()).as(starter).isNotEmpty();
      }
    }
  }

  @Test
  void anAnswerReadsBackFromJsonAsItWas() {
    Answer answer = ask("bmkb");
    assertThat(AnswerJson.read(AnswerJson.write(answer))).isEqualTo(answer);
  }
}
