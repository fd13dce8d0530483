package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DenialTest {

  @ParameterizedTest
  @CsvSource({
    "'Ik wil beslist geen bv, wat kan ik dan doen', bv",
    "'ik zoek geld maar echt niet via een bank, wie leent nog', bank",
    "'geen lening graag, ik zoek alleen uitstel voor de btw', lening",
    "'geen geld nodig hoor, alleen iemand die meedenkt', geld",
    "'qredits zei nee, waar kan ik nog meer heen', qredits",
    "'I want no loan for my shop, what else is there', loan"
  })
  void whatIsNotWantedIsLeftOut(String message, String ruledOut) {
    Denial denial = Denial.in(message, Without.NOTHING);
    assertThat(denial.ruledOut()).containsExactly(ruledOut);
    assertThat(denial.text()).doesNotContain(ruledOut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik kan de btw niet betalen",
        "ik heb geen geld meer voor de huur",
        "ik wil een zaak beginnen maar heb geen diploma",
        "geen klanten meer, wat nu",
        "mijn bank zei nee, wie leent mij nog geld",
        "De bank wil mij geen lening geven, wat nu?",
        "mijn bank wil geen krediet meer verlenen aan mijn zaak",
        "nu wil de bank geen lening geven voor mijn bus",
        "Qredits wil geen lening geven aan mijn bakkerij",
        "my bank wants to give me no loan, what now",
        "foodtruck zonder eigen geld"
      })
  void whatIsLackingIsNotRuledOut(String message) {
    assertThat(Denial.in(message, Without.NOTHING)).isEqualTo(new Denial(message, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ik wil geen lening", "geen bank"})
  void aMessageThatHoldsNothingElseStaysWhole(String message) {
    assertThat(Denial.in(message, Without.NOTHING).text()).isEqualTo(message);
  }
}
