package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsApiTest {

  private static final int ALL = RealCards.catalogue().knowledge().bySlug().size();

  private static TestServer server;
  private static JsonClient client;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = TestServer.start(folder);
    client = new JsonClient(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> slugs(JsonNode list) {
    return JsonClient.texts(list.path("items"), "slug");
  }

  @Test
  void withoutParametersAllTopicsComeByName() {
    JsonNode list = client.found("/topics?pageSize=100");
    assertThat(list.path("total").asInt()).isEqualTo(ALL);
    assertThat(JsonClient.texts(list.path("items"), "name"))
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  @ParameterizedTest
  @CsvSource({
    "bmkb,                            bmkb",
    "BMKB,                            bmkb",
    "Borgstelling MKB-kredieten,      bmkb",
    "wbso,                            wbso",
    "ondernemersklankb,               ondernemersklankbord"
  })
  void wordsFindTheTopicTheyName(String words, String slug) {
    assertThat(slugs(client.found("/topics?q=" + encoded(words)))).startsWith(slug);
  }

  @Test
  void wordsThatNoCardHoldsFindNothing() {
    JsonNode list = client.found("/topics?q=qqxyzzy");
    assertThat(list.path("total").asInt()).isZero();
    assertThat(list.path("items")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"theme", "kind", "type", "status", "audience", "provider"})
  void countOfEveryFacetValueIsTheNumberOfTopicsItFinds(String facet) {
    JsonNode counts = client.found("/topics").path("facets").path(facet);
    assertThat(counts).isNotEmpty();
    for (Map.Entry<String, JsonNode> count : counts.properties()) {
      String query = "/topics?%s=%s".formatted(facet, encoded(count.getKey()));
      assertThat(client.found(query).path("total").asInt())
          .as(query)
          .isEqualTo(count.getValue().asInt());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "theme,    schulden",
    "kind,     situation",
    "type,     loan",
    "audience, starter",
    "provider, RVO"
  })
  void facetLetsOnlyItsOwnTopicsThrough(String facet, String value) {
    JsonNode items =
        client.found("/topics?pageSize=100&%s=%s".formatted(facet, value)).path("items");
    assertThat(items).isNotEmpty();
    for (JsonNode item : items) {
      List<String> values =
          item.path(facet).isArray()
              ? JsonClient.texts(item.path(facet))
              : List.of(item.path(facet).asText());
      assertThat(values).contains(value);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "ended", "closed", "unknown"})
  void statusIsThatOfToday(String status) {
    JsonNode items = client.found("/topics?pageSize=100&status=" + status).path("items");
    assertThat(items).isNotEmpty();
    for (JsonNode item : items) {
      assertThat(item.path("status").path("value").asText()).isEqualTo(status);
    }
  }

  @Test
  void filtersAndWordsWorkTogether() {
    JsonNode list = client.found("/topics?q=lening&theme=financiering&kind=scheme&status=open");
    assertThat(list.path("items")).isNotEmpty();
    for (JsonNode item : list.path("items")) {
      assertThat(item.path("theme").asText()).isEqualTo("financiering");
      assertThat(item.path("kind").asText()).isEqualTo("scheme");
      assertThat(item.path("status").path("value").asText()).isEqualTo("open");
    }
    JsonNode others = client.found("/topics?q=lening&kind=scheme&status=open");
    assertThat(list.path("facets").path("theme"))
        .isEqualTo(others.path("facets").path("theme"))
        .hasSizeGreaterThan(1);
  }

  @Test
  void byAmountTheBiggestComesFirst() {
    List<Long> amounts = new ArrayList<>();
    for (JsonNode item : client.found("/topics?q=lening&sort=amount&pageSize=100").path("items")) {
      amounts.add(item.path("mainAmount").path("value").asLong(-1));
    }
    assertThat(amounts).isSortedAccordingTo(Comparator.reverseOrder()).contains(-1L);
    assertThat(amounts.getFirst()).isGreaterThan(1_000_000L);
  }

  @Test
  void byDateTheNewestSourceComesFirst() {
    JsonNode items = client.found("/topics?sort=date&pageSize=100").path("items");
    assertThat(JsonClient.texts(items, "newestSource"))
        .hasSize(100)
        .extracting(date -> AsOf.of(date).earliest().orElseThrow())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void emptyParametersAreAsGoodAsNone() {
    JsonNode list = client.found("/topics?q=&theme=&kind=&type=&status=&audience=&provider=");
    assertThat(list.path("total").asInt()).isEqualTo(ALL);
  }

  @Test
  void pagesTogetherHoldEveryTopicOnce() {
    List<String> seen = new ArrayList<>();
    for (int page = 1; seen.size() < ALL; page++) {
      JsonNode list = client.found("/topics?pageSize=10&page=" + page);
      assertThat(list.path("page").asInt()).isEqualTo(page);
      assertThat(list.path("pageSize").asInt()).isEqualTo(10);
      assertThat(list.path("total").asInt()).isEqualTo(ALL);
      assertThat(slugs(list)).isNotEmpty();
      seen.addAll(slugs(list));
    }
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(RealCards.catalogue().knowledge().bySlug().keySet());
  }

  @Test
  void pageAfterTheLastIsEmpty() {
    JsonNode list = client.found("/topics?page=9999");
    assertThat(list.path("total").asInt()).isEqualTo(ALL);
    assertThat(list.path("items")).isEmpty();
  }

  @Test
  void topicComesWithEveryPassageAndSource() {
    Topic card = RealCards.catalogue().knowledge().topic("bmkb");
    JsonNode topic = client.found("/topics/bmkb");
    assertThat(topic.path("topic").path("name").asText()).isEqualTo(card.name());
    assertThat(topic.path("topic").path("abbreviation").asText()).isEqualTo("BMKB");
    List<String> ids = new ArrayList<>();
    topic
        .path("sections")
        .forEach(each -> ids.addAll(JsonClient.texts(each.path("passages"), "id")));
    assertThat(ids)
        .containsExactlyElementsOf(card.passages().stream().map(passage -> passage.id()).toList());
    assertThat(topic.path("sources").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(card.header().sources().keySet());
    assertThat(topic.path("figures")).hasSameSizeAs(card.header().figures());
    assertThat(JsonClient.texts(topic.path("aliases"))).isEqualTo(card.header().aliases());
    assertThat(JsonClient.texts(topic.path("related"))).isEqualTo(card.header().related());
  }

  @Test
  void everyPassageOfATopicNamesSourcesOfThatTopic() {
    JsonNode topic = client.found("/topics/bmkb");
    for (JsonNode section : topic.path("sections")) {
      for (JsonNode passage : section.path("passages")) {
        assertThat(JsonClient.texts(passage.path("sources")))
            .isNotEmpty()
            .allSatisfy(id -> assertThat(topic.path("sources").has(id)).isTrue());
      }
    }
  }

  @Test
  void topicThatEndedSaysSo() {
    JsonNode status = client.found("/topics/tozo").path("topic").path("status");
    assertThat(status.path("value").asText()).isEqualTo("ended");
    assertThat(status.path("until").asText()).isEqualTo("2021-09-30");
  }

  @Test
  void addressOfATopicIsThatOfItsPage() {
    String url = client.found("/topics/bmkb").path("topic").path("url").asText();
    assertThat(new Guest(server).page(url).expectFirst("h1").text())
        .isEqualTo("Borgstelling MKB-kredieten (BMKB)");
  }

  @Test
  void serverIsReadyWhenARealQuestionGetsAProvenAnswer() {
    JsonNode health = client.found("/health");
    assertThat(health.path("status").asText()).isEqualTo("ready");
    assertThat(health.path("topics").asInt()).isEqualTo(ALL);
    assertThat(health.path("passages").asInt())
        .isEqualTo(RealCards.catalogue().knowledge().passageCount());
    assertThat(health.path("problems").asInt())
        .isEqualTo(RealCards.catalogue().knowledge().problems().size());
  }
}
