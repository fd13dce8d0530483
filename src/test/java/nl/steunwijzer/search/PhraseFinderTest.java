package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseFinderTest {

  private final Catalogue catalogue;

  PhraseFinderTest(@TempDir Path folder) {
    this.catalogue = SmallCatalogue.in(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qredits Microfinanciering",
        "zonnepanelen en isolatie",
        "Staat de Overheid borg",
        "the dutch state"
      })
  void phraseStandsInAnyTextOfACard(String phrase) {
    assertThat(catalogue.holds(phrase)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"isolatie en zonnepanelen", "zonnepaneel en isolatie", "Startsprong"})
  void sameWordsInAnotherOrderOrFormAreAnotherPhrase(String phrase) {
    assertThat(catalogue.holds(phrase)).isFalse();
  }
}
