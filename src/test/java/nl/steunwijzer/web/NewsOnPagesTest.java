package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.support.RealCards;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On 21 November 2026 an adviser looks what is new. */
class NewsOnPagesTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  private final Path cards;
  private final AtomicReference<Catalogue> catalogue = new AtomicReference<>();
  private final TestServer server;
  private final Guest guest;

  NewsOnPagesTest(@TempDir Path folder) {
    this.cards = folder.resolve("kaarten");
    look(CardText.at("financiering", "fietslening").with("name", "Fietslening"));
    this.server = TestServer.start(folder.resolve("data"), catalogue::get);
    this.guest = new Guest(server);
    server.history().observe(catalogue.get().knowledge(), MONDAY);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Knowledge look(CardText... saved) {
    catalogue.set(Catalogue.of(TestKnowledge.load(cards, saved), RealCards.LEXICON));
    return catalogue.get().knowledge();
  }

  private void edit(LocalDate day, CardText... saved) {
    server.history().observe(look(saved), day);
  }

  private String news() {
    return guest.page("/regelingen").expectFirst("[aria-labelledby=nieuw]").text();
  }

  @Test
  void newAndChangedCardsAreNamed() {
    edit(
        MONDAY.plusDays(1),
        CardText.at("financiering", "fietslening")
            .with("name", "Fietslening")
            .plus("## Hoeveel\n- Je leent hoogstens 20 euro. [^faq]\n"),
        CardText.at("financiering", "stepfonds").with("name", "Stepfonds"));

    assertThat(news())
        .contains("Fietslening gewijzigd: Hoeveel (17 november 2026)")
        .contains("Stepfonds nieuw (17 november 2026)")
        .doesNotContain("niets veranderd");
  }

  @Test
  void withoutNewsThePageSaysSinceWhenAndNamesTheNewestSources() {
    assertThat(news())
        .contains("Sinds 16 november 2026 is er op de kaarten niets veranderd.")
        .contains("Fietslening nieuwste bron 1 september 2025");
  }

  @Test
  void whatHappenedLongAgoIsNoNews() {
    edit(MONDAY.minusDays(40), CardText.at("financiering", "stepfonds").with("name", "Stepfonds"));

    assertThat(news()).doesNotContain("Stepfonds nieuw (");
  }

  @Test
  void whatEndedAndWhatSoonWillIsNamedWithItsDay() {
    look(
        CardText.at("financiering", "oud")
            .with("name", "Oude steun")
            .with("status", "{value: ended, asOf: 2026-01, until: 2025-12-31}"),
        CardText.at("financiering", "bijna")
            .with("name", "Bijna voorbij")
            .with("status", "{value: open, asOf: 2026-01, until: 2027-01-31}"));

    assertThat(guest.page("/regelingen").expectFirst("[aria-labelledby=gestopt]").text())
        .contains("Bijna voorbij nog tot en met 31 januari 2027")
        .contains("Oude steun tot en met 31 december 2025");
  }

  @Test
  void whoeverSearchesSeesOnlyResults() {
    for (String query : new String[] {"?q=fiets", "?theme=financiering", "?sort=date", "?page=2"}) {
      assertThat(guest.page("/regelingen" + query).select(".start")).as(query).isEmpty();
    }
  }

  @Test
  void pageOfTheTopicTellsWhatChangedOldAndNew() {
    CardText card = CardText.at("financiering", "fietslening").with("name", "Fietslening");
    edit(
        MONDAY.plusDays(1),
        card.with("status", "{value: ended, asOf: 2026-11, until: 2026-11-17}")
            .withBody("## Wat is het\nEen voorbeeld. En steun. [^faq]\n"));

    Document page = guest.page("/regelingen/fietslening");
    assertThat(page.select(".history li").eachText())
        .containsExactly(
            "17 november 2026 · Stand was: Open nu: Beëindigd",
            "17 november 2026 · Wat is het was: Een voorbeeld. nu: Een voorbeeld. En steun.",
            "17 november 2026 · Laatste dag nu: 17 november 2026");
    assertThat(page.select(".history del[lang=nl]")).isNotEmpty();
  }

  @Test
  void changedFigureIsWrittenAsReadersWriteIt() {
    CardText card =
        CardText.at("financiering", "fietslening")
            .with("name", "Fietslening")
            .plus("Je leent hoogstens 20000 of 30000 euro. [^faq]");
    String figure = "[{name: maxLoan, label: Hoogste lening, value: %d, unit: EUR, source: faq}]";
    edit(MONDAY.plusDays(1), card.with("figures", figure.formatted(20_000)));
    edit(MONDAY.plusDays(2), card.with("figures", figure.formatted(30_000)));

    assertThat(guest.page("/regelingen/fietslening").expectFirst(".history li").text())
        .isEqualTo("18 november 2026 · Cijfers · Hoogste lening was: € 20.000 nu: € 30.000");
    assertThat(guest.page("/en/regelingen/fietslening").expectFirst(".history li").text())
        .isEqualTo("18 November 2026 · Figures · Hoogste lening was: € 20,000 now: € 30,000");
  }

  @Test
  void cardOnWhichNothingChangedSaysSinceWhen() {
    assertThat(guest.page("/regelingen/fietslening").expectFirst(".history").text())
        .contains("Sinds 16 november 2026 is er op deze kaart niets veranderd.");
  }
}
