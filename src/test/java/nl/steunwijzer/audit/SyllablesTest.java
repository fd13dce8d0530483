package nl.steunwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

  @ParameterizedTest
  @CsvSource({
    "geld, 1",
    "lening, 2",
    "bedrijf, 2",
    "ondernemer, 4",
    "eeuw, 1",
    "nieuw, 1",
    "mooi, 1",
    "koeien, 2",
    "financiële, 5",
    "reünie, 3",
    "belastingdienst, 4",
    "huis, 1",
    "bv, 1",
    "verduurzamen, 4",
    "aai, 1",
    "IJSSALON, 3"
  })
  void syllablesAreCountedByGroupsOfVowels(String word, int syllables) {
    assertThat(Syllables.in(word)).isEqualTo(syllables);
  }
}
