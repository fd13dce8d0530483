package nl.steunwijzer.dense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixesTest {

  @ParameterizedTest
  @ValueSource(strings = {"intfloat/multilingual-e5-small", "E5", "e5_base_v2"})
  void modelsOfTheFamilyE5AreToldWhatIsAskedAndWhatAnswers(String name) {
    assertThat(Prefixes.of(name)).isEqualTo(new Prefixes("query: ", "passage: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"paraphrase-multilingual-MiniLM-L12-v2", "model5", "e50", ""})
  void otherModelsSeeTheTextAlone(String name) {
    assertThat(Prefixes.of(name)).isEqualTo(new Prefixes("", ""));
  }
}
