package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.steunwijzer.knowledge.Passage;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTest {

  private final Catalogue catalogue;

  CatalogueTest(@TempDir Path folder) {
    this.catalogue = SmallCatalogue.in(folder);
  }

  private List<Word> words(String text, Language language) {
    return catalogue.analysis(language).contentWords(text);
  }

  private List<TopicHit> topics(String text) {
    return catalogue.topics(text, Language.DUTCH);
  }

  private static ListAssert<String> assertSlugs(List<TopicHit> hits) {
    return assertThat(hits.stream().map(hit -> hit.topic().slug()).toList());
  }

  private List<String> passageIds(String text, Language language, int limit) {
    PassageScores scores = catalogue.passages(words(text, language), language);
    return catalogue.knowledge().topics().stream()
        .flatMap(topic -> topic.passages().stream())
        .filter(passage -> scores.of(passage) > 0)
        .sorted(Comparator.comparingDouble(scores::of).reversed())
        .map(Passage::id)
        .limit(limit)
        .toList();
  }

  @Test
  void topicIsFoundByItsName() {
    assertSlugs(topics("Qredits")).first().isEqualTo("qredits");
  }

  @Test
  void topicIsFoundByAnAlias() {
    assertSlugs(topics("microkrediet")).first().isEqualTo("qredits");
  }

  @Test
  void topicIsFoundByAnExampleQuestion() {
    assertSlugs(topics("te weinig onderpand")).first().isEqualTo("bmkb");
  }

  @Test
  void topicIsFoundByItsText() {
    assertSlugs(topics("isolatie")).first().isEqualTo("bmkb-groen");
  }

  @ParameterizedTest
  @CsvSource({"subsidies, slim", "zonnepaneel, bmkb-groen", "loon, now"})
  void topicIsFoundByAnotherFormOfTheWord(String word, String slug) {
    assertSlugs(topics(word)).first().isEqualTo(slug);
  }

  @Test
  void topicIsFoundByThePartsOfACompound() {
    assertSlugs(topics("belastingschuld")).first().isEqualTo("belasting-betalingsregeling");
  }

  @Test
  void topicIsFoundByAMisspeltWord() {
    assertSlugs(topics("onderpnad")).first().isEqualTo("bmkb");
  }

  @Test
  void topicThatFitsMoreOfTheWordsComesFirst() {
    assertSlugs(topics("scholing van werknemers")).startsWith("slim", "bmkb");
  }

  @Test
  void hitsStandBestFirst() {
    assertThat(topics("borg voor een lening bij de bank"))
        .hasSizeGreaterThan(1)
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void topicThatHoldsAllWordsCoversAll() {
    assertThat(topics("subsidie scholing").getFirst().coverage().share()).isEqualTo(1);
  }

  @Test
  void topicThatHoldsSomeOfTheWordsCoversAPart() {
    assertThat(topics("subsidie voor zonnepanelen").getFirst().coverage().share())
        .isStrictlyBetween(0.0, 1.0);
  }

  @Test
  void foreignWordsLowerTheCoverage() {
    double alone = topics("scholing").getFirst().coverage().share();
    double besides = topics("scholing kwantummechanica").getFirst().coverage().share();

    assertThat(besides).isLessThan(alone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "borg",
        "geld lenen bij de bank",
        "onderpnad",
        "subsidie voor xyzzy",
        "250 werknemers"
      })
  void coverageLiesBetweenNothingAndAll(String question) {
    assertThat(topics(question))
        .allSatisfy(hit -> assertThat(hit.coverage().share()).isBetween(0.0, 1.0));
  }

  @Test
  void noTopicFitsForeignWords() {
    assertThat(topics("kwantummechanica xyzzy")).isEmpty();
  }

  @Test
  void misspeltWordCoversNothing() {
    assertThat(topics("onderpnad").getFirst().coverage().share()).isZero();
  }

  @Test
  void noWordsFindNoTopics() {
    assertThat(topics("")).isEmpty();
    assertThat(catalogue.topicsWhileTyping("")).isEmpty();
  }

  @Test
  void numberIsNoWordOfAQuestion() {
    assertThat(catalogue.questionWords("250 werknemers", Language.DUTCH))
        .extracting(Word::surface)
        .containsExactly("werknemers");
  }

  @Test
  void wordOfACardIsKnown() {
    Word word = words("leningen", Language.DUTCH).getFirst();

    assertThat(catalogue.isKnown(word, Language.DUTCH)).isTrue();
  }

  @Test
  void wordOfNoCardIsNotKnown() {
    Word word = words("kwantummechanica", Language.DUTCH).getFirst();

    assertThat(catalogue.isKnown(word, Language.DUTCH)).isFalse();
  }

  @Test
  void passageThatFitsBestComesFirst() {
    assertThat(passageIds("hoeveel maanden loopt de betalingsregeling", Language.DUTCH, 5))
        .first()
        .isEqualTo("belasting-betalingsregeling#voorwaarden-1");
  }

  @Test
  void dutchSearchFindsDutchPassagesOnly() {
    assertThat(passageIds("BMKB", Language.DUTCH, 10))
        .isNotEmpty()
        .noneMatch(id -> id.contains("#in-english"));
  }

  @ParameterizedTest
  @CsvSource({
    "guaranteed loan,     bmkb#in-english-1",
    "borrowing money,     qredits#in-english-1",
    "tax debts,           belasting-betalingsregeling#in-english-1"
  })
  void englishSearchFindsEnglishPassagesOnly(String question, String id) {
    assertThat(passageIds(question, Language.ENGLISH, 10))
        .contains(id)
        .allSatisfy(found -> assertThat(found).contains("#in-english-"));
  }

  @Test
  void englishSearchFindsTopicsByTheirEnglishText() {
    assertSlugs(catalogue.topics("pay tax in instalments", Language.ENGLISH))
        .first()
        .isEqualTo("belasting-betalingsregeling");
  }

  @ParameterizedTest
  @CsvSource({"qred, qredits", "zonnep, bmkb-groen", "Borgst, bmkb", "een subsidie schol, slim"})
  void topicIsFoundByAnUnfinishedWord(String typed, String slug) {
    assertSlugs(catalogue.topicsWhileTyping(typed)).first().isEqualTo(slug);
  }

  @Test
  void onlyTheLastWordMayBeUnfinished() {
    assertSlugs(catalogue.topicsWhileTyping("zonnep kwantummechanica")).isEmpty();
  }

  @Test
  void wordWithoutMeaningIsLookedForWhileNothingElseIsTyped() {
    assertThat(catalogue.topicsWhileTyping("de")).isNotEmpty();
  }

  @Test
  void topicOfAPassageIsTheCardInWhichItStands() {
    Passage passage = catalogue.knowledge().topic("slim").passages().getFirst();

    assertThat(catalogue.topicOf(passage).slug()).isEqualTo("slim");
  }

  @Test
  void languagesHaveTheTagsOfTheWeb() {
    assertThat(Language.values())
        .extracting(language -> Locale.forLanguageTag(language.tag()).getLanguage())
        .containsExactly("nl", "en");
  }
}
