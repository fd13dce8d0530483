package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.steunwijzer.knowledge.Audience;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.knowledge.Theme;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.knowledge.TopicType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookUpTest {

  private static final LookUp.Filter ALL = LookUp.Filter.ALL;

  private final Catalogue catalogue;

  LookUpTest(@TempDir Path folder) {
    this.catalogue = SmallCatalogue.in(folder);
  }

  private LookUp.Found find(LookUp.Filter filter) {
    return LookUp.find(catalogue, filter, TestKnowledge.TODAY);
  }

  private List<String> slugs(LookUp.Filter filter) {
    return find(filter).topics().stream().map(Topic::slug).toList();
  }

  private static LookUp.Filter filter(
      @Nullable Theme theme,
      @Nullable Kind kind,
      @Nullable TopicType type,
      @Nullable Availability status,
      @Nullable Audience audience,
      @Nullable String provider) {
    return new LookUp.Filter(
        "",
        Optional.ofNullable(theme),
        Optional.ofNullable(kind),
        Optional.ofNullable(type),
        Optional.ofNullable(status),
        Optional.ofNullable(audience),
        Optional.ofNullable(provider));
  }

  @Test
  void withoutWordsAllTopicsStandByName() {
    assertThat(find(ALL).topics())
        .extracting(Topic::name)
        .containsExactly(
            "Betalingsregeling Belastingdienst",
            "BMKB-Groen",
            "Borgstelling MKB-kredieten",
            "Garantie Ondernemingsfinanciering",
            "Noodmaatregel overbrugging werkgelegenheid",
            "Qredits",
            "Stimuleringsregeling leren en ontwikkelen");
  }

  @Test
  void blankWordsAreNoWords() {
    assertThat(slugs(ALL.withWords("  "))).isEqualTo(slugs(ALL));
  }

  @Test
  void withWordsTheBestFittingTopicComesFirst() {
    assertThat(slugs(ALL.withWords("scholing van werknemers"))).containsExactly("slim", "bmkb");
  }

  @Test
  void wordsThatFitNothingFindNothing() {
    LookUp.Found found = find(ALL.withWords("kwantummechanica"));

    assertThat(found.topics()).isEmpty();
    assertThat(found.facets().values()).allMatch(Map::isEmpty);
  }

  @Test
  void themeFilters() {
    assertThat(slugs(filter(Theme.PERSONEEL, null, null, null, null, null)))
        .containsExactlyInAnyOrder("slim", "now");
  }

  @Test
  void kindFilters() {
    LookUp.Filter filter = filter(null, Kind.PROCEDURE, null, null, null, null);

    assertThat(slugs(filter)).containsExactly("belasting-betalingsregeling");
  }

  @Test
  void typeFilters() {
    LookUp.Filter filter = filter(null, null, TopicType.GUARANTEE, null, null, null);

    assertThat(slugs(filter)).containsExactlyInAnyOrder("bmkb", "bmkb-groen", "go");
  }

  @Test
  void statusFilters() {
    LookUp.Filter filter = filter(null, null, null, Availability.ENDED, null, null);

    assertThat(slugs(filter)).containsExactly("now");
  }

  @Test
  void audienceFilters() {
    assertThat(slugs(filter(null, null, null, null, Audience.ZZP, null)))
        .containsExactlyInAnyOrder("bmkb", "qredits", "belasting-betalingsregeling");
  }

  @Test
  void providerFilters() {
    LookUp.Filter filter = filter(null, null, null, null, null, "RVO");

    assertThat(slugs(filter)).containsExactlyInAnyOrder("bmkb", "bmkb-groen", "go");
  }

  @Test
  void filtersAndWordsWorkTogether() {
    LookUp.Filter filter = filter(Theme.FINANCIERING, null, null, null, Audience.ZZP, null);

    assertThat(slugs(filter.withWords("bank"))).containsExactlyInAnyOrder("bmkb", "qredits");
  }

  @Test
  void otherWordsKeepTheFilters() {
    LookUp.Filter filter = filter(Theme.FINANCIERING, null, null, null, Audience.ZZP, null);

    assertThat(filter.withWords("bank").theme()).contains(Theme.FINANCIERING);
    assertThat(filter.withWords("bank").audience()).contains(Audience.ZZP);
  }

  @Test
  void facetsCountTheValuesThatOccur() {
    LookUp.Found found = find(ALL);

    assertThat(found.facets())
        .containsOnlyKeys("theme", "kind", "type", "status", "audience", "provider");
    assertThat(found.facets().get("theme"))
        .containsExactly(entry("financiering", 4L), entry("personeel", 2L), entry("schulden", 1L));
    assertThat(found.facets().get("status")).containsExactly(entry("ended", 1L), entry("open", 6L));
    assertThat(found.facets().get("provider"))
        .containsExactly(entry("Belastingdienst", 1L), entry("Qredits", 1L), entry("RVO", 3L));
  }

  @Test
  void topicForSeveralAudiencesCountsForEach() {
    assertThat(find(ALL).facets().get("audience"))
        .containsEntry("zzp", 3L)
        .containsEntry("employer", 2L)
        .containsEntry("starter", 1L);
  }

  @Test
  void facetsCountOnlyWhatWasFound() {
    LookUp.Found found = find(filter(Theme.PERSONEEL, null, null, null, null, null));

    assertThat(found.facets().get("type"))
        .containsExactly(entry("benefit", 1L), entry("subsidy", 1L));
  }

  @Test
  void facetOffersItsOtherValuesWhenOneIsChosen() {
    LookUp.Found found = find(filter(Theme.PERSONEEL, null, null, Availability.OPEN, null, null));

    assertThat(found.topics()).extracting(Topic::slug).containsExactly("slim");
    assertThat(found.facets().get("theme"))
        .containsExactly(entry("financiering", 4L), entry("personeel", 1L), entry("schulden", 1L));
    assertThat(found.facets().get("status")).containsExactly(entry("ended", 1L), entry("open", 1L));
  }
}
