package nl.steunwijzer.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.steunwijzer.crawl.Validators;
import nl.steunwijzer.support.CitingCards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which cards, passages and figures rest on what changed. */
class ImpactTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final URI PAGE = URI.create("https://fietsbank.example/lenen");

  private static final String WHAT = "De Fietslening is een lening voor wie een fiets koopt.";
  private static final String MOST = "U leent bij ons maximaal 10.000 euro.";
  private static final String RATE = "De rente bedraagt 4%.";
  private static final String NEWS = "Onze winkel verhuist binnenkort naar Meppel.";

  @TempDir private Path folder;

  private Cited cited = new Cited(PAGE, List.of(), List.of());

  @BeforeEach
  void writeCards() {
    List<Cited> all =
        WatchList.of(
            CitingCards.in(folder, CitingCards.loan("fietslening", PAGE + "#hoeveel")), List.of());
    cited = all.stream().filter(each -> each.address().equals(PAGE)).findFirst().orElseThrow();
  }

  private Touched touched(String... now) {
    Watched watched = Watched.NEW.after(read(WHAT, MOST, RATE, NEWS)).after(read(now));
    return Impact.of(watched.findings().getFirst(), watched, cited);
  }

  private static Visit read(String... passages) {
    return new Visit.Read(
        new Version(DAY, List.of(passages)), "", Validators.NONE, Optional.empty());
  }

  private Affected card(String... now) {
    return touched(now).cards().getFirst();
  }

  @Test
  void figureThatTheCardStatesAndThePageNoLongerDoesIsLost() {
    Affected card = card(WHAT, MOST.replace("10.000", "12.000"), RATE, NEWS);
    assertThat(card.topic()).isEqualTo("fietslening");
    assertThat(card.lost()).containsExactly("€ 10.000");
    assertThat(card.passages()).containsExactly("fietslening#hoeveel-1");
  }

  @Test
  void figureThatStandsElsewhereOnThePageIsNotLost() {
    Affected card =
        card(WHAT, "Meer weten? Bel ons.", "Het hoogste bedrag is € 10.000.", RATE, NEWS);
    assertThat(card.lost()).isEmpty();
    assertThat(card.passages()).contains("fietslening#hoeveel-1");
  }

  @Test
  void passageInTheSameWordsIsTouched() {
    Affected card =
        card(WHAT.replace("fiets koopt", "bakfiets heeft, voor ondernemers"), MOST, RATE, NEWS);
    assertThat(card.lost()).isEmpty();
    assertThat(card.passages()).containsExactly("fietslening#wat-is-het-1");
  }

  @Test
  void whatStandsOnNoCardTouchesNothing() {
    Touched touched = touched(WHAT, MOST, RATE, "Onze winkel staat sinds kort in Meppel.");
    assertThat(touched.cards()).containsExactly(new Affected("fietslening", List.of(), List.of()));
    assertThat(touched.isHeavy()).isFalse();
  }

  @Test
  void passageThatRestsOnAnotherSourceIsNotTouched() {
    List<String> passages = new ArrayList<>(card("Het Fietsfonds gaf in 2020 advies.").passages());
    assertThat(passages).isNotEmpty().doesNotContain("fietslening#hoeveel-3");
  }

  @Test
  void ofAPageThatIsGoneEveryPassageIsTouched() {
    Watched watched = Watched.NEW.after(new Visit.Gone(true));
    Touched touched = Impact.of(watched.findings().getFirst(), watched, cited);
    assertThat(touched.isHeavy()).isTrue();
    assertThat(touched.cards().getFirst().passages())
        .containsExactly(
            "fietslening#wat-is-het-1", "fietslening#hoeveel-1", "fietslening#hoeveel-2");
  }

  @Test
  void cardThatLostMostComesFirst() {
    List<Cited> all =
        WatchList.of(
            CitingCards.in(
                folder,
                CitingCards.loan("bakfietslening", PAGE.toString())
                    .withBody(
                        """
                        ## Wat is het
                        De Bakfietslening is er voor wie een bakfiets koopt. [^bank]

                        ## Achtergrond
                        Het Fietsfonds gaf in 2020 advies. [^gids]
                        """)),
            List.of());
    cited = all.stream().filter(each -> each.address().equals(PAGE)).findFirst().orElseThrow();
    assertThat(touched(WHAT, NEWS).cards())
        .extracting(Affected::topic)
        .containsExactly("fietslening", "bakfietslening");
  }

  @Test
  @Timeout(60)
  void lawOfHundredsOfPagesIsReadAsWell() {
    String[] law =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    "Artikel %d. De termijn is zes weken na 1 juli 2026 en het bedrag € %d. "
                        .formatted(i, 20_000 + i)
                        .repeat(5))
            .toArray(String[]::new);
    Watched before = Watched.NEW.after(read(MOST, "zonder punt 12 ".repeat(3_000)));
    Watched after = before.after(read(law));
    assertThat(Impact.of(after.findings().getFirst(), after, cited).cards().getFirst().lost())
        .containsExactly("€ 10.000");
  }

  @Test
  void textOfADocumentIsAlwaysTouched() {
    cited = new Cited(PAGE, List.of(), List.of("brief-2026"));
    assertThat(touched(WHAT).isHeavy()).isTrue();
    assertThat(touched(WHAT).documents()).containsExactly("brief-2026");
  }
}
