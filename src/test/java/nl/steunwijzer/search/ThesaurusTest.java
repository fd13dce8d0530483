package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThesaurusTest {

  private static final Map<String, List<String>> TERMS =
      Map.of(
          "poen", List.of("lening", "krediet"),
          "rood staan", List.of("schuld"),
          "loan", List.of("lening"));

  private final Analysis dutch =
      new DutchAnalysis(SmallCatalogue.LEXICON, new Compounds(SmallCatalogue.LEXICON, Set.of()));
  private final Thesaurus thesaurus = new Thesaurus(TERMS, dutch, dutch);

  private List<Word> expand(String text) {
    return thesaurus.expand(dutch.words(text));
  }

  @Test
  void layWordHasTheWordsOfTheCards() {
    assertThat(expand("poen nodig").getFirst().synonyms())
        .extracting(Word::surface)
        .containsExactly("lening", "krediet");
  }

  @Test
  void otherWordHasNone() {
    assertThat(expand("poen nodig").getLast().synonyms()).isEmpty();
  }

  @Test
  void wordsOfAPhraseGoWithItsFirstWord() {
    List<Word> words = expand("ik sta nu rood staan");

    assertThat(words.get(3).synonyms()).extracting(Word::surface).containsExactly("schuld");
    assertThat(words.get(4).synonyms()).isEmpty();
  }

  @Test
  void phraseIsFoundInAnotherForm() {
    assertThat(expand("rood stond").getFirst().synonyms())
        .extracting(Word::surface)
        .containsExactly("schuld");
  }

  @Test
  void halfAPhraseIsNoPhrase() {
    assertThat(expand("een rood")).allSatisfy(word -> assertThat(word.synonyms()).isEmpty());
  }

  @Test
  void englishWordHasDutchOnes() {
    Analysis english = new EnglishAnalysis();
    Thesaurus translating = new Thesaurus(TERMS, english, dutch);

    assertThat(translating.expand(english.words("Loans")).getFirst().synonyms())
        .extracting(Word::surface)
        .containsExactly("lening");
  }
}
