package nl.steunwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {

  private final Knowledge knowledge;

  KnowledgeTest(@TempDir Path folder) {
    this.knowledge =
        TestKnowledge.load(
            folder,
            CardText.at("schulden", "wsnp").with("name", "Wsnp"),
            CardText.at("schulden", "whoa").with("name", "WHOA"),
            CardText.at("financiering", "bmkb")
                .with("name", "borgstelling")
                .plus("## Let op\n- Een. [^faq]\n"));
  }

  @Test
  void topicsStandByNameWhateverTheirCapitals() {
    assertThat(knowledge.topics())
        .extracting(Topic::name)
        .containsExactly("borgstelling", "WHOA", "Wsnp");
  }

  @Test
  void topicIsFoundByItsSlug() {
    assertThat(knowledge.find("whoa")).map(Topic::name).contains("WHOA");
    assertThat(knowledge.find("tozo")).isEmpty();
  }

  @Test
  void topicThatMustExistButDoesNotIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> knowledge.topic("tozo"))
        .withMessageContaining("tozo");
  }

  @Test
  void passagesOfAllTopicsAreCounted() {
    assertThat(knowledge.passageCount()).isEqualTo(4);
  }

  @Test
  void problemReadsAsCompilersWriteIt() {
    assertThat(new Problem("schulden/wsnp.md", 7, "audience is leeg"))
        .hasToString("schulden/wsnp.md:7: audience is leeg");
  }
}
