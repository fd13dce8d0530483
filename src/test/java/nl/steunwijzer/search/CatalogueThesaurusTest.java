package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions in words that no card uses. */
class CatalogueThesaurusTest {

  private final Catalogue catalogue;

  CatalogueThesaurusTest(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("thesaurus.yaml"), "bijspijkeren: [scholing]\ntraining: [scholing]\n");
    this.catalogue = SmallCatalogue.in(folder);
  }

  private List<TopicHit> topics(String question, Language language) {
    return catalogue.topics(question, language);
  }

  @Test
  void topicIsFoundByALayWord() {
    assertThat(topics("bijspijkeren", Language.DUTCH).getFirst().topic().slug()).isEqualTo("slim");
  }

  @Test
  void layWordCoversLessThanTheWordItself() {
    double lay = topics("bijspijkeren", Language.DUTCH).getFirst().coverage().share();
    double own = topics("scholing", Language.DUTCH).getFirst().coverage().share();

    assertThat(lay).isPositive().isLessThan(own);
  }

  @Test
  void topicIsFoundByAnEnglishWord() {
    assertThat(topics("training", Language.ENGLISH).getFirst().topic().slug()).isEqualTo("slim");
  }

  @Test
  void layWordIsKnown() {
    Word word = catalogue.questionWords("bijspijkeren", Language.DUTCH).getFirst();

    assertThat(catalogue.isKnown(word, Language.DUTCH)).isTrue();
  }
}
