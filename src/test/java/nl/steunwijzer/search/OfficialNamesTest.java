package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.LookUp.Filter;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the five government documents name can be looked up by that name. */
class OfficialNamesTest {

  private static final int AMONG_THE_FIRST = 3;

  /** A thing with the names it has in the documents, and the card that tells about it. */
  record Named(String slug, List<String> names) {}

  static Stream<Named> named() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            OfficialNamesTest.class.getResourceAsStream("/evaluation/official-names.yaml"))) {
      return new YAMLMapper().readValue(file, new TypeReference<List<Named>>() {}).stream();
    }
  }

  @ParameterizedTest
  @MethodSource("named")
  void officialNameLeadsToItsCard(Named named) {
    assertThat(named.names())
        .allSatisfy(name -> assertThat(firstSlugs(name)).contains(named.slug()));
  }

  private static List<String> firstSlugs(String name) {
    return LookUp.find(RealCards.catalogue(), Filter.ALL.withWords(name), TestKnowledge.TODAY)
        .topics()
        .stream()
        .limit(AMONG_THE_FIRST)
        .map(Topic::slug)
        .toList();
  }
}
