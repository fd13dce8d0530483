package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.steunwijzer.knowledge.LegalForm;
import nl.steunwijzer.knowledge.Phase;
import nl.steunwijzer.search.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SituationTest {

  private static final Situation WHOLE =
      new Situation(
          Optional.of(Phase.EXISTING),
          Optional.of(LegalForm.BV),
          Optional.of(1_200),
          Optional.of(1),
          Optional.of(BigDecimal.valueOf(30_000)),
          Optional.of(BigDecimal.valueOf(1_500_000)),
          Optional.of(Benefit.WW),
          Optional.of("Groningen"),
          List.of(Circumstance.ILL, Circumstance.URGENT));

  @Test
  void factsAreSaidInWordsUnderTheirCodes() {
    assertThat(WHOLE.inWords(Language.DUTCH))
        .containsEntry("phase", "bestaand bedrijf")
        .containsEntry("legalForm", "bv")
        .containsEntry("staff", "1.200 mensen in dienst")
        .containsEntry("years", "een bedrijf van 1 jaar")
        .containsEntry("amount", "€ 30.000")
        .containsEntry("revenue", "€ 1.500.000 omzet")
        .containsEntry("benefit", "WW")
        .containsEntry("region", "Groningen")
        .containsEntry("ill", "ziek")
        .containsEntry("urgent", "haast");
  }

  @Test
  void numbersAreInTheFormOfTheLanguage() {
    assertThat(WHOLE.inWords(Language.ENGLISH)).containsEntry("staff", "1,200 employees");
  }

  @ParameterizedTest
  @EnumSource
  void everyChoiceCanBeSaid(Language language) {
    for (Phase phase : Phase.values()) {
      assertThat(new SituationWords(language).of("phase", phase)).isNotBlank();
    }
    for (LegalForm form : LegalForm.values()) {
      assertThat(new SituationWords(language).of("legalForm", form)).isNotBlank();
    }
    for (Benefit benefit : Benefit.values()) {
      assertThat(new SituationWords(language).of("benefit", benefit)).isNotBlank();
    }
    for (Circumstance circumstance : Circumstance.values()) {
      assertThat(new SituationWords(language).of("circumstance", circumstance)).isNotBlank();
    }
  }

  @Test
  void everyFactCanBeTakenAwayByItsCode() {
    for (String code : WHOLE.codes()) {
      assertThat(WHOLE.without(Set.of(code)).codes())
          .doesNotContain(code)
          .hasSize(WHOLE.codes().size() - 1);
    }
  }

  @Test
  void theFirstTellsAndTheOtherFillsIn() {
    Situation first =
        new Situation(
            Optional.empty(),
            Optional.of(LegalForm.VOF),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(Circumstance.PREGNANT, Circumstance.ILL));
    Situation both = first.or(WHOLE);
    assertThat(both.legalForm()).hasValue(LegalForm.VOF);
    assertThat(both.staff()).hasValue(1_200);
    assertThat(both.circumstances())
        .containsExactly(Circumstance.PREGNANT, Circumstance.ILL, Circumstance.URGENT);
    assertThat(WHOLE.or(Situation.NONE)).isEqualTo(WHOLE);
    assertThat(Situation.NONE.or(WHOLE)).isEqualTo(WHOLE);
  }
}
