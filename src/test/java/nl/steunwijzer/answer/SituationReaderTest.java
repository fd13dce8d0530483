package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.knowledge.LegalForm;
import nl.steunwijzer.knowledge.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SituationReaderTest {

  private static Situation read(String text) {
    return SituationReader.read(Question.of(text), text);
  }

  private static Situation read(String text, Turn... before) {
    Question question = new Question(text, List.of(before), Optional.empty());
    return SituationReader.read(question, text);
  }

  @ParameterizedTest
  @CsvSource({
    "ik wil een kapsalon beginnen, STARTER",
    "ik ben net begonnen als schilder, STARTER",
    "I want to start a bakery, STARTER",
    "wij hebben een bestaand bedrijf en willen groeien, EXISTING",
    "hoe stop ik met mijn zaak als ik ga stoppen met mijn winkel, STOPPING"
  })
  void phaseIsRead(String message, Phase phase) {
    assertThat(read(message).phase()).hasValue(phase);
  }

  @ParameterizedTest
  @CsvSource({
    "ik ben zzp'er in de bouw, EENMANSZAAK",
    "I am self-employed, EENMANSZAAK",
    "wij hebben een vof, VOF",
    "onze maatschap groeit, MAATSCHAP",
    "en als ik een bv heb, BV",
    "onze stichting zoekt geld, STICHTING",
    "een coöperatie van boeren, COOPERATIE"
  })
  void legalFormIsRead(String message, LegalForm form) {
    assertThat(read(message).legalForm()).hasValue(form);
  }

  @Test
  void ofTwoLegalFormsInOneMessageNoneIsTakenToBeTheirs() {
    assertThat(read("moet ik van eenmanszaak naar bv?").legalForm()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ik heb 3 man personeel, 3",
    "wij hebben 300 mensen in dienst, 300",
    "met twaalf werknemers, 12",
    "'1.200 fte', 1200",
    "we have 8 employees, 8",
    "ik heb geen personeel, 0"
  })
  void staffIsRead(String message, int staff) {
    assertThat(read(message).staff()).hasValue(staff);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is de bmkb voor bedrijven met hoogstens 250 werknemers?",
        "ik wil mijn eerste werknemer aannemen",
        "ik ben 55 jaar",
        "€ 300 per werknemer"
      })
  void staffIsNotReadWhereNoneIsTold(String message) {
    assertThat(read(message).staff()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "mijn bedrijf bestaat 8 jaar, 8",
    "ik ben al 5 jaar zzp'er, 5",
    "ik ben 6 maanden geleden begonnen, 0",
    "we have been in business for 4 years, 4"
  })
  void ageOfTheBusinessIsRead(String message, int years) {
    assertThat(read(message).years()).hasValue(years);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ik ben 55 jaar", "een lening van 10 jaar", "over 2 jaar stop ik"})
  void otherTermsAreNoAgeOfTheBusiness(String message) {
    assertThat(read(message).years()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'€ 12.500 voor een oven', 12500",
    "30k voor een foodtruck, 30000",
    "dertig mille nodig, 30000",
    "twee ton voor een pand, 200000",
    "'I need € 40,000', 40000"
  })
  void amountIsReadHoweverItIsWritten(String message, BigDecimal amount) {
    assertThat(read(message).amount())
        .map(BigDecimal::stripTrailingZeros)
        .hasValue(amount.stripTrailingZeros());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoe hoog is de kia in 2026",
        "ik heb een schuld van € 30.000",
        "mijn winst was € 30.000",
        "€ 30.000 belastingschuld",
        "mijn omzet is € 30.000",
        "ik heb € 10.000 en wil € 40.000 lenen"
      })
  void whatIsEarnedOwedOrUnclearIsNoAmount(String message) {
    assertThat(read(message).amount()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "mijn omzet is € 30.000, 30000",
    "'€ 30.000 omzet per jaar', 30000",
    "our turnover is 6 miljoen, 6000000"
  })
  void revenueIsRead(String message, BigDecimal revenue) {
    assertThat(read(message).revenue())
        .map(BigDecimal::stripTrailingZeros)
        .hasValue(revenue.stripTrailingZeros());
  }

  @ParameterizedTest
  @CsvSource({
    "ik zit in de bijstand, BIJSTAND",
    "ik heb een bijstandsuitkering, BIJSTAND",
    "ik heb een ww-uitkering, WW",
    "vanuit de wajong, WAJONG",
    "ik heb een uitkering, OTHER"
  })
  void benefitIsReadByItsNameIfItHasOne(String message, Benefit benefit) {
    assertThat(read(message).benefit()).hasValue(benefit);
  }

  @ParameterizedTest
  @CsvSource({
    "ik zoek subsidie in groningen, Groningen",
    "wij zitten in de provincie Noord-Brabant, Noord-Brabant",
    "de gemeente Almere zei nee, Almere",
    "my shop is in Utrecht, Utrecht"
  })
  void regionIsRead(String message, String region) {
    assertThat(read(message).region()).hasValue(region);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de gemeente zegt nee", "wat doet de provincie", "in Groninger stijl"})
  void noRegionIsReadWhereNoneIsNamed(String message) {
    assertThat(read(message).region()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "mijn medewerkers zijn ziek, EMPLOYER",
    "my employees want a raise, EMPLOYER",
    "ik werk nog in loondienst, EMPLOYED",
    "door een burn-out werk ik minder, ILL",
    "ik ben zwanger, PREGNANT",
    "de bank heeft mijn aanvraag afgewezen, REFUSED_BY_BANK",
    "er staat een deurwaarder voor de deur, IN_ARREARS",
    "ze komen morgen, URGENT"
  })
  void circumstanceIsRead(String message, Circumstance circumstance) {
    assertThat(read(message).circumstances()).contains(circumstance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wat is de bmkb", "hoeveel btw reken ik", "welke subsidies zijn er"})
  void whoTellsNothingIsNotKnown(String message) {
    assertThat(read(message)).isEqualTo(Situation.NONE);
  }

  @Test
  void whatWasToldBeforeIsStillKnownButNotWhatWeSaid() {
    Situation situation =
        read(
            "en hoeveel kan ik lenen?",
            new Turn(Speaker.USER, "ik heb een vof"),
            new Turn(Speaker.ASSISTANT, "voor een bv met 30 werknemers"));
    assertThat(situation.legalForm()).hasValue(LegalForm.VOF);
    assertThat(situation.staff()).isEmpty();
  }

  @Test
  void whatWasToldLastCounts() {
    Situation situation =
        read("nee, 12 werknemers", new Turn(Speaker.USER, "wij hebben 3 werknemers en een bv"));
    assertThat(situation.staff()).hasValue(12);
    assertThat(situation.legalForm()).hasValue(LegalForm.BV);
  }
}
