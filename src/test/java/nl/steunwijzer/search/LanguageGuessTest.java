package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kan ik een lening krijgen",
        "Hoe vraag ik BMKB aan?",
        "subsidie voor zonnepanelen",
        "zzp'er zonder opdrachten",
        "I heb een bedrijf",
        "wbso",
        ""
      })
  void dutchQuestionIsDutch(String question) {
    assertThat(LanguageGuess.of(question)).isEqualTo(Language.DUTCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can I get a loan for my business",
        "How do I apply for the BMKB?",
        "I can't pay my tax",
        "what is Qredits and how much does it cost"
      })
  void englishQuestionIsEnglish(String question) {
    assertThat(LanguageGuess.of(question)).isEqualTo(Language.ENGLISH);
  }
}
