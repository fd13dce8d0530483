package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordFormsTest {

  private static DutchAnalysis analysis(WordForms forms) {
    DutchLexicon lexicon = SmallCatalogue.LEXICON.with(forms);
    return new DutchAnalysis(lexicon, new Compounds(lexicon, Set.of("belast", "schuld", "lening")));
  }

  private static boolean areOneWord(WordForms forms, String one, String other) {
    DutchAnalysis analysis = analysis(forms);
    return analysis.words(one).getFirst().matches(analysis.words(other).getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "LEMMAS,  leningen,  lening,     true",
    "LEMMAS,  bedrijven, bedrijf,    true",
    "LEMMAS,  betaald,   betalen,    true",
    "LEMMAS,  regeling,  regel,      false",
    "STEMS,   leningen,  lening,     true",
    "STEMS,   bedrijven, bedrijf,    false",
    "STEMS,   betaald,   betalen,    false",
    "STEMS,   regeling,  regel,      true",
    "SURFACE, Leningen,  leningen,   true",
    "SURFACE, leningen,  lening,     false"
  })
  void formsDecideWhatIsOneWord(WordForms forms, String one, String other, boolean same) {
    assertThat(areOneWord(forms, one, other)).isEqualTo(same);
  }

  @ParameterizedTest
  @EnumSource(WordForms.class)
  void formsDoNotDecideWhichWordsTheDictionaryKnows(WordForms forms) {
    DutchAnalysis analysis = analysis(forms);

    assertThat(analysis.words("leningen").getFirst().known()).isTrue();
    assertThat(analysis.words("fixies").getFirst().known()).isFalse();
    assertThat(analysis.contentWords("ik kan niet betalen")).hasSize(1);
  }

  @Test
  void compoundsAreSplitIntoTheSameForms() {
    assertThat(analysis(WordForms.STEMS).words("belastingschulden").getFirst().parts())
        .containsExactly("belast", "schuld");
  }

  @Test
  void cardsAreFoundByTheFormsByWhichTheyAreIndexed(@TempDir Path folder) {
    Catalogue lemmas = SmallCatalogue.in(folder);
    Catalogue surface = lemmas.indexedBy(SmallCatalogue.LEXICON.with(WordForms.SURFACE));

    assertThat(passagesWith(lemmas, "zonnepaneel")).isPositive();
    assertThat(passagesWith(surface, "zonnepaneel")).isZero();
    assertThat(passagesWith(surface, "zonnepanelen")).isPositive();
  }

  private static long passagesWith(Catalogue catalogue, String word) {
    PassageScores scores =
        catalogue.passages(catalogue.questionWords(word, Language.DUTCH), Language.DUTCH);
    return catalogue.knowledge().topics().stream()
        .flatMap(topic -> topic.passages().stream())
        .filter(passage -> scores.of(passage) > 0)
        .count();
  }
}
