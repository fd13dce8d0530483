package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.search.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskerTest {

  private static Asker asker(String text) {
    return Asker.of(Question.of(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "ik wil een kapsalon beginnen, STARTING",
    "hoe stop ik met mijn zaak zonder schulden te maken als ik ga stoppen met mijn winkel,"
        + " STOPPING",
    "ik ben zzp'er in de bouw, SOLE_TRADER",
    "wij hebben een vof, PARTNERSHIP",
    "en als ik een bv heb, COMPANY",
    "onze drie medewerkers zijn ziek, STAFF",
    "ik zit in de bijstand, BENEFIT",
    "ik werk nog in loondienst, EMPLOYED",
    "door een burn-out werk ik minder, ILL",
    "ik ben zwanger, PREGNANT",
    "de bank heeft mijn aanvraag afgewezen, REFUSED_BY_BANK",
    "er staat een deurwaarder voor de deur, IN_ARREARS",
    "ze komen morgen, URGENT",
    "my employees want a raise, STAFF"
  })
  void whatIsToldIsKnown(String message, Known known) {
    assertThat(asker(message).known()).contains(known);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wat is de bmkb", "hoeveel btw reken ik", "welke subsidies zijn er"})
  void whoTellsNothingIsNotKnown(String message) {
    assertThat(asker(message)).isEqualTo(new Asker(List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "'€ 12.500 voor een oven', '€ 12.500'",
    "30k voor een foodtruck, '€ 30.000'",
    "dertig mille nodig, '€ 30.000'",
    "twee ton voor een pand, '€ 200.000'"
  })
  void amountsAreReadHoweverTheyAreWritten(String message, String amount) {
    assertThat(asker(message).inWords(Language.DUTCH)).containsExactly(amount);
  }

  @Test
  void aYearIsNoAmount() {
    assertThat(asker("hoe hoog is de kia in 2026").amounts()).isEmpty();
  }

  @Test
  void whatWasToldBeforeIsStillKnown() {
    Question question =
        new Question(
            "en hoeveel kan ik lenen?",
            List.of(new Turn(Speaker.USER, "ik heb een vof"), new Turn(Speaker.ASSISTANT, "bv")),
            Optional.empty());
    assertThat(Asker.of(question, question.text()).known()).containsExactly(Known.PARTNERSHIP);
  }

  @Test
  void everythingKnownCanBeSaidInBothLanguages() {
    for (Language language : Language.values()) {
      assertThat(new Asker(List.of(Known.values()), List.of()).inWords(language))
          .hasSize(Known.values().length)
          .doesNotHaveDuplicates();
    }
  }
}
