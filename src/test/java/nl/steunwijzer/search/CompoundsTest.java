package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

  private static final Set<String> WORDS =
      Set.of("belasting", "schuld", "bedrijf", "lening", "personeel", "kosten", "zon", "subsidie");

  private final Compounds compounds = new Compounds(SmallCatalogue.LEXICON, WORDS);

  @ParameterizedTest
  @CsvSource({
    "belastingschuld,    belasting, schuld",
    "belastingschulden,  belasting, schuld",
    "bedrijfslening,     bedrijf,   lening",
    "bedrijvenlening,    bedrijf,   lening",
    "personeelskosten,   personeel, kosten",
    "subsidieschuld,     subsidie,  schuld"
  })
  void compoundFallsApartIntoWordsOfTheCards(String word, String head, String tail) {
    assertThat(compounds.split(word)).containsExactly(head, tail);
  }

  @ParameterizedTest
  @CsvSource({"belasting", "schulden", "belastingdienst", "bankschuld", "zonlening", "x", "''"})
  void wordThatDoesNotFallApartIntoWordsOfTheCardsHasNoParts(String word) {
    assertThat(compounds.split(word)).isEmpty();
  }

  @Test
  void withoutWordsNothingFallsApart() {
    Compounds none = new Compounds(SmallCatalogue.LEXICON, Set.of());

    assertThat(List.of("belastingschuld", "bedrijfslening"))
        .allSatisfy(word -> assertThat(none.split(word)).isEmpty());
  }
}
