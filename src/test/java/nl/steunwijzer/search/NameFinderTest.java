package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameFinderTest {

  private final Catalogue catalogue;

  NameFinderTest(@TempDir Path folder) {
    this.catalogue = SmallCatalogue.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wat is de BMKB?                                    | bmkb
          wat is de bmkb                                     | bmkb
          Hoe werkt de Borgstelling MKB-kredieten?           | bmkb
          borgstelling mkb krediet                           | bmkb
          the SME credit guarantee scheme                    | bmkb
          kan ik een staatsgarantie lening krijgen           | bmkb
          Leent Qredits aan starters?                        | qredits
          zijn er microkredieten                             | qredits
          Garantie Ondernemingsfinanciering aanvragen        | go
          ik zoek de betalingsregeling belastingdienst       | belasting-betalingsregeling
          """)
  void topicIsFoundByEachOfItsNames(String text, String slug) {
    assertThat(catalogue.mentions(text)).extracting(NameFinder.Mention::slug).containsExactly(slug);
  }

  @Test
  void mentionTellsWhereTheNameStands() {
    String text = "Hoe werkt de Borgstelling MKB-kredieten nu?";

    assertThat(catalogue.mentions(text))
        .extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("Borgstelling MKB-kredieten");
  }

  @Test
  void topicsStandInTheOrderInWhichTheyAreNamed() {
    assertThat(catalogue.mentions("Past SLIM bij Qredits of bij de BMKB?"))
        .extracting(NameFinder.Mention::slug)
        .containsExactly("slim", "qredits", "bmkb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wat is de BMKB-Groen?", "wat is de bmkb groen"})
  void longestNameWins(String text) {
    assertThat(catalogue.mentions(text))
        .extracting(NameFinder.Mention::slug)
        .containsExactly("bmkb-groen");
  }

  @Test
  void shortNameBesideTheLongOneIsFoundToo() {
    assertThat(catalogue.mentions("BMKB of BMKB-Groen"))
        .extracting(NameFinder.Mention::slug)
        .containsExactly("bmkb", "bmkb-groen");
  }

  @ParameterizedTest
  @CsvSource({
    "qredtis, qredits",
    "quredits, qredits",
    "microkrdiet, qredits",
    "mikrokrediet, qredits"
  })
  void misspeltNameIsFound(String misspelt, String slug) {
    assertThat(catalogue.mentions("wat doet " + misspelt))
        .extracting(NameFinder.Mention::slug)
        .containsExactly(slug);
  }

  @Test
  void nameThatIsSpeltWellLeavesNoGuessing() {
    assertThat(catalogue.mentions("quredits of BMKB"))
        .extracting(NameFinder.Mention::slug)
        .containsExactly("bmkb");
  }

  @ParameterizedTest
  @CsvSource({"SLIM, slim", "GO, go", "NOW, now"})
  void nameThatIsAnEverydayWordIsFoundInCapitals(String name, String slug) {
    assertThat(catalogue.mentions("Wat is " + name + "?"))
        .extracting(NameFinder.Mention::slug)
        .containsExactly(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoe pak ik dit slim aan",
        "Slim lenen",
        "can I go now",
        "Go for it",
        "Now what",
        "de slimste aanpak"
      })
  void nameThatIsAnEverydayWordIsNotFoundInSmallLetters(String text) {
    assertThat(catalogue.mentions(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "ik wil geld lenen voor mijn bedrijf",
        "is er een garantie voor mijn lening",
        "hoe kom ik aan een krediet",
        "welke regeling is er voor leren",
        "groen ondernemen",
        "wie kan mij helpen"
      })
  void everydayWordsNameNoTopic(String text) {
    assertThat(catalogue.mentions(text)).isEmpty();
  }
}
