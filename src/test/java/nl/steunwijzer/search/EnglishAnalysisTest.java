package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishAnalysisTest {

  private final EnglishAnalysis analysis = new EnglishAnalysis();

  private Word word(String text) {
    return analysis.words(text).getFirst();
  }

  @ParameterizedTest
  @CsvSource({"loans, loan", "borrowing, borrow", "companies, company", "Guaranteed, guarantee"})
  void formsOfOneWordMatch(String form, String other) {
    assertThat(word(form).matches(word(other))).isTrue();
  }

  @Test
  void contentWordsAreThoseThatCarryMeaning() {
    assertThat(analysis.contentWords("Can I still get a loan for my business now?"))
        .extracting(Word::surface)
        .containsExactly("loan", "business");
  }
}
