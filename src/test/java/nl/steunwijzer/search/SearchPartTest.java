package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchPartTest {

  private static final String QUESTION = "de deurwaarder staat in mijn bedrijfspnad, is er borg";
  private static final Catalogue WHOLE = RealCards.catalogue();

  private static List<Word> words(Catalogue catalogue, String text) {
    return catalogue.questionWords(text, Language.DUTCH);
  }

  private static List<Double> scores(Catalogue catalogue) {
    return catalogue.topics(QUESTION, Language.DUTCH).stream().map(TopicHit::score).toList();
  }

  @Test
  void withoutTheThesaurusWordsMeanOnlyThemselves() {
    assertThat(words(WHOLE, "geen huisbank")).anyMatch(word -> !word.synonyms().isEmpty());
    assertThat(words(WHOLE.without(SearchPart.THESAURUS), "geen huisbank"))
        .isNotEmpty()
        .allMatch(word -> word.synonyms().isEmpty());
  }

  @Test
  void withoutCompoundsWordsHaveNoParts() {
    assertThat(words(WHOLE, "belastingschuld")).anyMatch(word -> !word.parts().isEmpty());
    assertThat(words(WHOLE.without(SearchPart.COMPOUNDS), "belastingschuld"))
        .allMatch(word -> word.parts().isEmpty());
  }

  @Test
  void withoutNamesNoTopicIsCalledByOne() {
    assertThat(WHOLE.mentions("wat is de wbso")).isNotEmpty();
    assertThat(WHOLE.without(SearchPart.NAMES).mentions("wat is de wbso")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = SearchPart.class,
      names = {"LEARNED", "QUESTIONS", "PASSAGES", "COVERAGE", "SPELLING"})
  void everyPartTellsSomething(SearchPart part) {
    assertThat(scores(WHOLE.without(part))).isNotEmpty().isNotEqualTo(scores(WHOLE));
  }
}
