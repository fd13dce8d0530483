package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.knowledge.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FusionTest {

  private final Knowledge cards;

  FusionTest(@TempDir Path folder) {
    this.cards =
        TestKnowledge.load(
            folder,
            SmallCatalogue.BMKB,
            SmallCatalogue.QREDITS,
            SmallCatalogue.SLIM,
            SmallCatalogue.NOW);
  }

  private List<TopicHit> fuse(List<String> byWords, List<String> byMeaning, String... meant) {
    List<TopicHit> hits =
        IntStream.range(0, byWords.size())
            .mapToObj(
                place ->
                    new TopicHit(
                        cards.topic(byWords.get(place)), 10 - place, new Coverage(place, 0)))
            .toList();
    List<Topic> near = byMeaning.stream().map(cards::topic).toList();
    return Fusion.of(hits, near, topic -> Set.of(meant).contains(topic.slug()));
  }

  private static List<String> slugs(List<TopicHit> hits) {
    return hits.stream().map(hit -> hit.topic().slug()).toList();
  }

  @Test
  void whatIsHighInBothOrdersComesFirst() {
    assertThat(slugs(fuse(List.of("bmkb", "qredits", "slim"), List.of("now", "qredits"))))
        .startsWith("qredits")
        .endsWith("slim");
  }

  @Test
  void whatOnlyOneOrderKnowsIsKept() {
    assertThat(slugs(fuse(List.of("bmkb"), List.of("slim")))).containsExactly("bmkb", "slim");
    assertThat(slugs(fuse(List.of(), List.of("slim", "now")))).containsExactly("slim", "now");
  }

  @Test
  void whatIsMeantKeepsItsPlaceAsLongAsItLeads() {
    List<String> words = List.of("bmkb", "qredits", "slim");
    List<String> meaning = List.of("slim", "qredits");
    assertThat(slugs(fuse(words, meaning, "bmkb"))).containsExactly("bmkb", "slim", "qredits");
    assertThat(slugs(fuse(words, meaning, "slim"))).containsExactly("slim", "qredits", "bmkb");
  }

  @Test
  void placesKeepTheirScoresAndTopicsTheirCoverage() {
    List<TopicHit> fused = fuse(List.of("bmkb", "qredits"), List.of("qredits", "slim"));
    assertThat(slugs(fused)).containsExactly("qredits", "bmkb", "slim");
    assertThat(fused).extracting(TopicHit::score).containsExactly(10.0, 9.0, 0.0);
    assertThat(fused)
        .extracting(TopicHit::coverage)
        .containsExactly(new Coverage(1, 0), new Coverage(0, 0), Coverage.NONE);
  }
}
