package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.gate.Reason;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.support.RealCards;
import nl.steunwijzer.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate does not care who wrote a sentence: these were written by hand, to deceive or not. */
class GateTest {

  private static final Catalogue CATALOGUE = RealCards.catalogue();
  private static final Gate GATE = new Gate(CATALOGUE);

  /** 'Bij Qredits leen je hoogstens € 250.000.' */
  private static final Passage MAXIMUM =
      CATALOGUE.knowledge().topic("qredits").in(Section.HOW_MUCH).getFirst();

  /** 'De BMKB beschermt de financier, niet jou: je blijft zelf de hele lening schuldig.' */
  private static final Passage CAUTION =
      CATALOGUE.knowledge().topic("bmkb").in(Section.CAUTION).getFirst();

  private static boolean passes(String sentence, Passage... evidence) {
    Line claim = new Line.Claim(sentence, Role.ANSWER, List.of(evidence));
    Draft draft =
        new Draft(
            AnswerStatus.ANSWERED, List.of(claim), List.of(), List.of(), List.of(), List.of());
    return GATE.pass(draft).states();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bij Qredits leen je hoogstens € 250.000.",
        "Je leent bij Qredits maximaal 250.000 euro.",
        "Hoogstens € 250k leen je bij Qredits.",
        "Bij Qredits leen je hoogstens een kwart miljoen euro."
      })
  void theSameFactInOtherWordsPasses(String sentence) {
    assertThat(passes(sentence, MAXIMUM)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bij Qredits leen je hoogstens € 350.000.",
        "Bij Qredits leen je hoogstens 250.000 dollar en 5% rente.",
        "Bij Qredits leen je minstens € 250.000.",
        "Bij Qredits leen je hoogstens € 250.000 sinds 2019.",
        "Bij Qredits leen je hoogstens € 250.000 voor 10 jaar."
      })
  void aFigureThatThePassageLacksFails(String sentence) {
    assertThat(passes(sentence, MAXIMUM)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXCHANGE | Een starter betaalt 3%, een gevestigd bedrijf 5%. | Een gevestigd bedrijf betaalt 3%, een starter 5%.
          ORDER    | Vraag eerst een offerte. Teken daarna het contract. | Teken eerst het contract en vraag daarna een offerte.
          STATUS   | Of de regeling wordt verlengd, zegt geen bron. | De regeling wordt verlengd.
          NEGATION | Een personenauto telt niet mee voor de aftrek. | Ook een personenauto telt mee voor de aftrek.
          WORDS    | Je kunt de lening aanvragen. | Je zegt 'je'.
          """)
  void whatTheEvidenceDoesNotSayFails(Reason reason, String evidence, String sentence) {
    assertThat(judged(sentence, evidence)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          De lening loopt 1 tot 6 maanden. | De lening loopt minimaal een maand en maximaal een half jaar.
          Je leent € 10.000 tot € 50.000.  | Je leent tussen de tienduizend en vijftigduizend euro.
          De rente is 7% tot 12%.          | De rente ligt tussen de 7 en 12 procent.
          Bellen is gratis.                | Bellen kost je niets.
          """)
  void theSameWrittenInAnotherWayPasses(String evidence, String sentence) {
    assertThat(judged(sentence, evidence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXCHANGE | In 2022 kreeg 91% het geld. Minder bedrijven vroegen iets aan: 56% tegen 66%. | Minder bedrijven vroegen iets aan: 66% tegen 66%.
          EXCHANGE | Je btw-nummer komt van de Belastingdienst. KVK geeft je bedrijf door. | Je btw-nummer komt van de KVK.
          EXCHANGE | RVO voert regelingen uit voor belastingvoordeel, en is een dienst van het Rijk. | Belastingdienst voert regelingen uit voor belastingvoordeel.
          NEGATION | Zonder voorstel is er geen dwangakkoord. | Zonder voorstel is er een dwangakkoord.
          NEGATION | Eén slecht jaar is niet genoeg om je loon te verlagen. | Eén slecht jaar is genoeg om je loon te verlagen.
          ORDER    | Vraag SIB aan bij RVO vóór je naar de beurs gaat. | Vraag SIB aan bij RVO na je naar de beurs gaat.
          SCOPE    | Je kunt het project alleen indienen zolang de ronde loopt. | Je kunt het project indienen zolang de ronde loopt.
          PROMISE  | Betaal steeds op tijd. Dan kun je de regeling aanpassen. | Dan kun je gegarandeerd de regeling aanpassen.
          """)
  void aCopyThatDiffersInOneTellingWordFails(Reason reason, String evidence, String sentence) {
    assertThat(judged(sentence, evidence)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FIGURE   | De schuld betaal je af in 60 maanden tot 1 oktober 2027, met 4% rente sinds januari 2026. | De schuld betaal je af in 60 maanden tot 1 oktober 2024: dat is 4% rente sinds januari 2026.
          FIGURE   | Het microkrediet is een lening tot € 50.000. | Het microkrediet is een lening tot negenhonderdduizend euro.
          WORDS    | Btw is belasting die je aan de Belastingdienst betaalt. | Btw betalen is vrijwillig.
          WORDS    | Vraag een lening aan bij je bank. | De bank moet meewerken aan jouw lening.
          WORDS    | Je bewaart je boekhouding 7 jaar. | Je bewaart je boekhouding 7 jaar, behalve als je kelder vochtig is.
          """)
  void whatIsMadeUpAmongProvenWordsFails(Reason reason, String evidence, String sentence) {
    assertThat(judged(sentence, evidence)).contains(reason);
  }

  private static Optional<Reason> judged(String sentence, String evidence) {
    List<String> none = List.of();
    Passage passage =
        new Passage(
            "bmkb#hoeveel",
            "bmkb",
            Section.HOW_MUCH,
            Passage.Form.PARAGRAPH,
            evidence,
            evidence,
            none,
            none,
            1);
    return GATE.judge(new Line.Claim(sentence, Role.ANSWER, List.of(passage))).reason();
  }

  @Test
  void anotherTopicThanThePassagesFails() {
    assertThat(passes("Bij de WBSO leen je hoogstens € 250.000.", MAXIMUM)).isFalse();
  }

  @Test
  void wordsThatThePassageLacksFail() {
    assertThat(passes("Qredits schenkt iedere kapper een gratis vakantie.", MAXIMUM)).isFalse();
  }

  @Test
  void aDenialThatIsLeftOutFails() {
    assertThat(
            passes(
                "De BMKB beschermt de financier en jou: je blijft zelf de hele lening schuldig.",
                CAUTION))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FIGURE    | qredits       | HOW_MUCH   | Bij Qredits leen je hoogstens € 260.000.
          FIGURE    | bmkb          | CONDITIONS | Bij de BMKB begin je uiterlijk 6 weken na het tekenen met aflossen.
          SCOPE     | bmkb          | HOW_MUCH   | Het borgstellingskrediet van de BMKB is hoogstens € 1,5 miljoen per jaar.
          NAME      | bmkb          | CONDITIONS | Bij Qredits begin je uiterlijk 6 maanden na het tekenen met aflossen.
          NEGATION  | stakingsaftrek| WHO        | Een bv heeft wel stakingsaftrek.
          ORDER     | bmkb          | CONDITIONS | Bij de BMKB begin je uiterlijk 6 maanden voor het tekenen met aflossen.
          ACTOR     | bmkb          | CONDITIONS | Bij de BMKB begint de gemeente uiterlijk 6 maanden na het tekenen met aflossen.
          AUDIENCE  | bmkb          | WHO        | De BMKB is er voor verenigingen met goede vooruitzichten maar te weinig onderpand.
          WORDS     | bmkb          | CONDITIONS | Bij de BMKB begin je uiterlijk 6 maanden na het tekenen met aflossen en krijg je korting.
          """)
  void eachMistakeHasItsReason(Reason reason, String topic, Section section, String sentence) {
    List<Passage> evidence = CATALOGUE.knowledge().topic(topic).in(section).subList(0, 1);
    Line.Claim claim = new Line.Claim(sentence, Role.ANSWER, evidence);
    assertThat(GATE.judge(claim).reason()).hasValue(reason);
  }

  @Test
  void aSentenceWithoutAPassageFails() {
    assertThat(passes("Bij Qredits leen je hoogstens € 250.000.")).isFalse();
  }

  @Test
  void everyPassageOfEveryCardPassesAsItStands() {
    for (var topic : CATALOGUE.knowledge().topics()) {
      for (Passage passage : topic.passages()) {
        for (String sentence : Sentences.of(passage.text())) {
          assertThat(passes(sentence, passage)).as(passage.id() + ": " + sentence).isTrue();
        }
      }
    }
  }

  @Test
  void noticesPassAndKeepTheirPlace() {
    Line notice = new Line.Notice("Een vaste tekst van ons.");
    Line lie = new Line.Claim("Qredits geeft € 1 weg.", Role.ANSWER, List.of(MAXIMUM));
    Draft draft =
        new Draft(
            AnswerStatus.ANSWERED,
            List.of(lie, notice),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(GATE.pass(draft).lines()).containsExactly(notice);
  }
}
