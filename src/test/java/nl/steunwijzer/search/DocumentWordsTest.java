package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.steunwijzer.knowledge.WordLists;
import org.junit.jupiter.api.Test;

class DocumentWordsTest {

  private static final WordLists LISTS =
      new WordLists(
          Map.of("poen", List.of("krediet")),
          Map.of(
              "poen",
              List.of("lening aan de bank"),
              "rood staan",
              List.of("schuld"),
              "van de bank",
              List.of("bancair")),
          Map.of("loan", List.of("lening")));

  private final Analyses analyses =
      Analyses.of(
          new DutchAnalysis(
              SmallCatalogue.LEXICON, new Compounds(SmallCatalogue.LEXICON, Set.of())),
          LISTS);

  private List<String> first(String text, Language language) {
    return analyses
        .inDocuments(text, analyses.ofQuestion(text, language), language)
        .getFirst()
        .synonyms()
        .stream()
        .map(Word::surface)
        .toList();
  }

  @Test
  void wordKeepsTheWordsOfTheCardsAndGetsThoseOfDocuments() {
    assertThat(first("poen", Language.DUTCH)).containsExactly("krediet", "lening", "bank");
  }

  @Test
  void phraseIsReadWithItsSmallWords() {
    assertThat(first("rood staan", Language.DUTCH)).containsExactly("schuld");
  }

  @Test
  void phraseGoesWithTheWordThatIsLookedFor() {
    assertThat(first("van de bank", Language.DUTCH)).containsExactly("bancair");
  }

  @Test
  void englishWordGetsDutchOnes() {
    assertThat(first("loan", Language.ENGLISH)).containsExactly("lening");
  }

  @Test
  void listsOfOneLanguageDoNotServeTheOther() {
    assertThat(first("loan", Language.DUTCH)).isEmpty();
    assertThat(first("poen", Language.ENGLISH)).containsExactly("krediet");
  }
}
