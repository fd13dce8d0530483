package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answer.Sentence;
import nl.steunwijzer.answer.Answer.TopicRef;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.knowledge.Criterion;
import nl.steunwijzer.knowledge.CriterionField;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of who asks is held against what cards say of whom they are for. */
class SuitabilityTest {

  /** Criteria that their card has and tells in no sentence. */
  private static final List<String> UNTOLD = List.of("sib legalForm");

  private static Situation situation(String told) {
    return SituationReader.read(Question.of(told), told);
  }

  private static Answer ask(String question, String told) {
    return RealCards.answering().answer(Question.of(question).with(situation(told)));
  }

  private static Fit fit(Answer answer, String slug) {
    return answer.topics().stream()
        .filter(topic -> topic.slug().equals(slug))
        .map(TopicRef::fit)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bmkb | 300 werknemers | NOT",
        "bmkb | 250 werknemers | UNKNOWN",
        "bmkb | 12 werknemers en een omzet van € 900.000 | FITS",
        "bmkb | ik heb een bv | UNKNOWN",
        "ondernemersaftrek | ik heb een bv | NOT",
        "ondernemersaftrek | ik heb een vof | FITS",
        "turboliquidatie | ik ben zzp'er | NOT",
        "kor | mijn omzet is € 30.000 | NOT",
        "kor | mijn omzet is € 20.000 | FITS",
        "bmkb-starters | mijn bedrijf bestaat 8 jaar | NOT",
        "bmkb-starters | mijn bedrijf bestaat 3 jaar | FITS",
        "qredits-mkb-krediet | € 30.000 nodig | NOT",
        "qredits-mkb-krediet | € 100.000 nodig | FITS",
        "urencriterium | ik heb een bv | UNKNOWN",
        "wbso | ik heb een bv | UNKNOWN"
      })
  void criteriaAreHeldAgainstWhatIsKnown(String slug, String told, Fit fit) {
    Topic topic = RealCards.catalogue().knowledge().topic(slug);
    assertThat(new Suitability(situation(told)).of(topic)).isEqualTo(fit);
  }

  static Stream<Arguments> criteria() {
    return RealCards.catalogue().knowledge().topics().stream()
        .flatMap(
            topic ->
                topic.header().criteria().stream()
                    .filter(criterion -> isChecked(criterion.field()))
                    .map(criterion -> Arguments.of(topic, criterion)));
  }

  private static boolean isChecked(CriterionField field) {
    return switch (field) {
      case AGE, HOURS_PER_YEAR, BALANCE_TOTAL -> false;
      default -> true;
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("criteria")
  void everyCriterionThatIsCheckedIsToldByItsCard(Topic topic, Criterion criterion) {
    boolean told = CriterionText.of(criterion, topic, Optional.empty(), "nl").isPresent();
    String name = topic.slug() + " " + criterion.field().code();
    assertThat(told).as(name).isEqualTo(!UNTOLD.contains(name));
  }

  @Test
  void whatSpeaksAgainstATopicIsToldFirstThroughItsOwnPassage() {
    Answer answer = ask("Wat is de BMKB?", "wij hebben 300 mensen in dienst");
    Sentence lead = answer.sentences().get(0);
    Sentence caution = answer.sentences().get(1);
    assertThat(lead.text())
        .isEqualTo("Kijk goed of BMKB bij je past: je noemt 300 mensen in dienst.");
    assertThat(lead.role()).isEqualTo(Role.NOTICE);
    assertThat(caution.role()).isEqualTo(Role.CAUTION);
    assertThat(caution.text()).contains("hoogstens 250 voltijdbanen");
    assertThat(answer.citation(caution.citations().getFirst()).passage()).startsWith("bmkb#");
    assertThat(fit(answer, "bmkb")).isEqualTo(Fit.NOT);
  }

  @Test
  void itIsToldOnce() {
    Answer answer = ask("Voor wie is de BMKB?", "wij hebben 300 mensen in dienst");
    assertThat(answer.text()).containsOnlyOnce("250 voltijdbanen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wat is het mkb-krediet van Qredits? | € 400.000 nodig | € 250.000",
        "Wat is het mkb-krediet van Qredits? | € 30.000 nodig  | meer dan € 50.000",
        "Wat is de ondernemersaftrek?        | ik heb een bv   | Een bv heeft geen"
            + " ondernemersaftrek"
      })
  void thePassageTellsWhatExactlySpeaksAgainst(String question, String told, String passage) {
    Answer answer = ask(question, told);
    assertThat(
            answer.sentences().stream()
                .skip(1)
                .takeWhile(sentence -> sentence.role() == Role.CAUTION)
                .map(Sentence::text))
        .anyMatch(text -> text.contains(passage));
  }

  @Test
  void inEnglishItIsToldInEnglish() {
    Answer answer = ask("What does the BMKB cost me?", "we have 300 employees");
    assertThat(answer.sentences().get(0).text())
        .isEqualTo("Check carefully whether BMKB suits you: you mention 300 employees.");
    assertThat(answer.sentences().get(1).text()).contains("at most 250 full-time jobs");
  }

  @ParameterizedTest
  @CsvSource({"12 werknemers", "ik heb een bv", "wat is dat"})
  void whatMayFitIsToldWithoutCaveatAndWithoutPromise(String told) {
    assertThat(ask("Wat is de BMKB?", told).text())
        .isEqualTo(ask("Wat is de BMKB?", "").text())
        .doesNotContain("Kijk goed of");
  }

  @Test
  void whatWasSaidBeforeInTheConversationCounts() {
    List<Turn> before = List.of(new Turn(Speaker.USER, "Wij hebben 300 werknemers"));
    Answer answer =
        RealCards.answering().answer(new Question("Wat is de BMKB?", before, Optional.empty()));
    assertThat(answer.text()).startsWith("Kijk goed of BMKB bij je past");
  }

  @Test
  void aTakenAwayFactSpeaksAgainstNothing() {
    Question question = Question.of("Wat is de BMKB? Wij hebben 300 werknemers");
    assertThat(RealCards.answering().answer(question).text()).startsWith("Kijk goed");
    Answer answer = RealCards.answering().answer(question.without(new Without(Set.of("staff"))));
    assertThat(answer.text()).doesNotContain("Kijk goed");
    assertThat(fit(answer, "bmkb")).isEqualTo(Fit.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "Hoe sluit ik snel mijn bedrijf zonder bezit, ik heb een bv, turboliquidatie,"
        + " stoppen-met-je-bedrijf",
    "Hoe sluit ik snel mijn bedrijf zonder bezit, ik heb een eenmanszaak, stoppen-met-je-bedrijf,"
        + " turboliquidatie",
    "duurzame machine kopen aftrek, € 20.000, kia, mia",
    "duurzame machine kopen aftrek, € 600.000, mia, kia"
  })
  void whatFitsNearlyAsWellGoesBeforeWhatIsNotForWhoAsks(
      String question, String told, String first, String second) {
    assertThat(RealCards.answering().find(Question.of(question).with(situation(told))))
        .extracting(Topic::slug)
        .containsSubsequence(first, second);
  }

  @Test
  void amongWhatIsRecommendedWhatIsNotForWhoAsksComesLast() {
    List<Fit> fits =
        ask("Welke borgstelling is er voor een zakelijke lening?", "300 werknemers")
            .topics()
            .stream()
            .skip(1)
            .map(TopicRef::fit)
            .toList();
    assertThat(fits).contains(Fit.NOT, Fit.UNKNOWN);
    assertThat(fits.subList(0, fits.indexOf(Fit.NOT))).doesNotContain(Fit.NOT);
    assertThat(fits.subList(fits.indexOf(Fit.NOT), fits.size())).containsOnly(Fit.NOT);
  }

  @Test
  void whatIsKnownAlreadyIsNotAskedFor() {
    String question = "Ik heb een uitkering en wil voor mezelf beginnen";
    assertThat(ask(question, "").status()).isEqualTo(AnswerStatus.CLARIFY);
    assertThat(ask(question, "ik heb ww").status()).isEqualTo(AnswerStatus.ANSWERED);
  }

  @Test
  void passagesOnTheRegionOfWhoAsksComeFirst() {
    String question = "Welke regionale ontwikkelingsmaatschappij kan mij helpen?";
    assertThat(ask(question, "").text()).doesNotContain("LIOF");
    assertThat(ask(question, "in Limburg").text()).contains("LIOF");
  }
}
