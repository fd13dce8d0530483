package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.knowledge.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In what order topics are told. */
class OrderTest {

  private final Path folder;

  OrderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> slugs(Order order, CardText... cards) {
    Catalogue catalogue = SmallCatalogue.of(folder, cards);
    return LookUp.find(catalogue, LookUp.Filter.ALL, order, TestKnowledge.TODAY).topics().stream()
        .map(Topic::slug)
        .toList();
  }

  private static CardText lends(String slug, int euros) {
    return CardText.at("financiering", slug)
        .with(
            "figures",
            "[{name: maxLoan, label: Hoogste lening, value: %d, unit: EUR, source: faq}]"
                .formatted(euros))
        .plus("## Hoeveel\n- Je leent hoogstens %d euro. [^faq]\n".formatted(euros));
  }

  private static CardText dated(String slug, String asOf) {
    return CardText.at("financiering", slug)
        .with(
            "sources", "\n  faq: {title: Vragen, publisher: Fietsbank, asOf: %s}".formatted(asOf));
  }

  @Test
  void biggestAmountComesFirstAndTopicsWithoutOneLastByName() {
    assertThat(
            slugs(
                Order.AMOUNT,
                CardText.at("financiering", "bank"),
                lends("fiets", 10_000),
                lends("auto", 9_000),
                lends("vrachtwagen", 250_000),
                CardText.at("financiering", "advies")))
        .containsExactly("vrachtwagen", "fiets", "auto", "advies", "bank");
  }

  @Test
  void newestSourceComesFirstAndWhatHasNoDateLast() {
    assertThat(
            slugs(
                Order.DATE,
                dated("dag", "2026-02-05"),
                dated("eerder", "2025"),
                dated("geen", "undated"),
                dated("later", "2026-11-20")))
        .containsExactly("later", "dag", "eerder", "geen");
  }

  @Test
  void yearAloneIsNotTakenForItsLastDay() {
    assertThat(slugs(Order.DATE, dated("jaar", "2026"), dated("maand", "2026-02")))
        .containsExactly("maand", "jaar");
  }

  @Test
  void byRelevanceWithoutWordsTopicsStandByName() {
    assertThat(slugs(Order.RELEVANCE, lends("b", 1), lends("a", 2))).containsExactly("a", "b");
  }
}
