package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchAnalysisTest {

  private final DutchAnalysis analysis =
      new DutchAnalysis(
          SmallCatalogue.LEXICON,
          new Compounds(SmallCatalogue.LEXICON, Set.of("belasting", "schuld")));

  private Word word(String text) {
    return analysis.words(text).getFirst();
  }

  @Test
  void wordsKnowWhereTheyStand() {
    assertThat(analysis.words("Leen, bij Qredits!"))
        .extracting(word -> "Leen, bij Qredits!".substring(word.start(), word.end()))
        .containsExactly("Leen", "bij", "Qredits");
  }

  @Test
  void surfaceIsTheWordInLowerCase() {
    assertThat(analysis.words("BMKB-Groen"))
        .extracting(Word::surface)
        .containsExactly("bmkb", "groen");
  }

  @Test
  void formsOfOneWordMatch() {
    assertThat(word("Bedrijven").matches(word("bedrijf"))).isTrue();
    assertThat(word("aangevraagd").matches(word("aanvragen"))).isTrue();
    assertThat(word("bedrijven").matches(word("bank"))).isFalse();
  }

  @Test
  void curlyApostropheIsTheSameWord() {
    assertThat(word("zzp\u2019ers").lemmas()).isEqualTo(word("zzp'ers").lemmas());
  }

  @Test
  void lemmasHaveNoAccents() {
    assertThat(word("café").lemmas()).containsExactly("cafe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"qredits", "wbso's", "fixies"})
  void unknownWordMatchesItsSingular(String plural) {
    Word singular = word(plural.replaceFirst("('s|s)$", ""));

    assertThat(word(plural).known()).isFalse();
    assertThat(word(plural).matches(singular)).isTrue();
  }

  @Test
  void compoundHasParts() {
    assertThat(word("belastingschulden").parts()).containsExactly("belasting", "schuld");
  }

  @Test
  void contentWordsAreThoseThatCarryMeaning() {
    assertThat(analysis.contentWords("Hoe kan ik als zzp'er een lening van de bank krijgen?"))
        .extracting(Word::surface)
        .containsExactly("zzp'er", "lening", "bank");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "de", "je", "wie", "hoe", "waarom", "hoeveel", "niet", "geen", "kun", "krijg", "is"
      })
  void wordsThatCarryGrammarAreNoContent(String word) {
    assertThat(analysis.contentWords(word)).isEmpty();
  }

  @Test
  void textWithoutWordsHasNone() {
    assertThat(analysis.words(" ?! ")).isEmpty();
  }
}
