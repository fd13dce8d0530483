package nl.steunwijzer.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.TestKnowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor changes cards, and each time somebody looks. */
class HistoryStoreTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

  private static final String LOAN = "Bij de Fietsbank leen je hoogstens 10.000 euro.";
  private static final String MORE = "Bij de Fietsbank leen je hoogstens 12.000 euro.";
  private static final String MOST = "Bij de Fietsbank leen je hoogstens 15.000 euro.";
  private static final String TERM = "Binnen vijf jaar betaal je alles terug.";

  private final Path cards;
  private final Path data;
  private HistoryStore history;

  HistoryStoreTest(@TempDir Path folder) {
    this.cards = folder.resolve("kaarten");
    this.data = folder.resolve("data");
    this.history = HistoryStore.open(data);
  }

  @BeforeEach
  void firstLook() {
    look(MONDAY, card(LOAN), CardText.at("financiering", "autolening"));
  }

  @AfterEach
  void close() {
    history.close();
  }

  private static CardText card(String... amounts) {
    StringBuilder body = new StringBuilder("## Wat is het\nDe Fietslening. [^faq]\n\n## Hoeveel\n");
    List.of(amounts).forEach(text -> body.append("- %s [^faq]\n".formatted(text)));
    return CardText.at("financiering", "fietslening")
        .with("name", "Fietslening")
        .withBody(body.toString());
  }

  private void look(LocalDate day, CardText... saved) {
    history.observe(TestKnowledge.load(cards, saved), day);
  }

  private void delete(String slug) {
    try {
      Files.delete(cards.resolve("financiering/" + slug + ".md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Change amount(LocalDate day, String before, String after) {
    return new Change(day, "fietslening", "Fietslening", "hoeveel", "", before, after);
  }

  private List<Change> changes() {
    return history.of("fietslening");
  }

  @Test
  void theFirstTimeNothingIsNew() {
    assertThat(history.since(MONDAY)).isEmpty();
    assertThat(history.firstLook()).contains(MONDAY);
  }

  @Test
  void beforeTheFirstLookNothingIsKnown(@TempDir Path other) {
    try (HistoryStore none = HistoryStore.open(other)) {
      assertThat(none.firstLook()).isEmpty();
    }
  }

  @Test
  void cardsThatStayTheSameAreNoNews() {
    look(TUESDAY);

    assertThat(history.since(MONDAY)).isEmpty();
  }

  @Test
  void passageThatIsReplacedIsKeptAsItWasAndAsItIs() {
    look(TUESDAY, card(MORE));

    assertThat(changes()).containsExactly(amount(TUESDAY, LOAN, MORE));
    assertThat(changes().getFirst().kind()).isEqualTo(Kind.REPLACED);
  }

  @Test
  void passageThatIsAddedBeforeOthersIsTheOnlyChange() {
    look(TUESDAY, card(TERM, LOAN));

    assertThat(changes()).containsExactly(amount(TUESDAY, "", TERM));
    assertThat(changes().getFirst().kind()).isEqualTo(Kind.ADDED);
  }

  @Test
  void passageThatIsTakenAwayIsKeptAsItWas() {
    look(TUESDAY, card(LOAN, TERM));
    look(WEDNESDAY, card(LOAN));

    assertThat(changes()).containsExactly(amount(WEDNESDAY, TERM, ""), amount(TUESDAY, "", TERM));
    assertThat(changes().getFirst().kind()).isEqualTo(Kind.REMOVED);
  }

  @Test
  void otherOrderIsNoChange() {
    look(TUESDAY, card(LOAN, TERM));
    look(WEDNESDAY, card(TERM, LOAN));

    assertThat(history.since(WEDNESDAY)).isEmpty();
  }

  @Test
  void newDateOfASourceIsNoChangeOfWhatTheCardSays() {
    CardText dated =
        card(LOAN)
            .with("sources", "\n  faq: {title: Vragen, publisher: Fietsbank, asOf: 2026-11-01}");

    look(TUESDAY, dated);

    assertThat(changes()).isEmpty();
  }

  @Test
  void statusAndLastDayAreComparedHoweverUnlike() {
    look(TUESDAY, card(LOAN).with("status", "{value: closed, asOf: 2026-11, until: 2026-11-17}"));

    assertThat(changes())
        .extracting(Change::part, Change::before, Change::after)
        .containsExactly(
            tuple(Change.STATUS, "open", "closed"), tuple(Change.UNTIL, "", "2026-11-17"));
  }

  @Test
  void figureIsComparedByWhatItIsCalled() {
    String figure = "[{name: maxLoan, label: Hoogste lening, value: %d, unit: EUR, source: faq}]";
    look(TUESDAY, card(LOAN, MORE).with("figures", figure.formatted(10_000)));
    look(WEDNESDAY, card(LOAN, MORE).with("figures", figure.formatted(12_000)));

    assertThat(history.since(WEDNESDAY))
        .containsExactly(
            new Change(
                WEDNESDAY,
                "fietslening",
                "Fietslening",
                Change.FIGURES,
                "Hoogste lening",
                "10000 EUR",
                "12000 EUR"));
  }

  @Test
  void ofADayOnlyItsBeginningAndItsEndAreKept() {
    look(TUESDAY, card(MORE));
    look(TUESDAY, card(MOST));

    assertThat(changes()).containsExactly(amount(TUESDAY, LOAN, MOST));
  }

  @Test
  void whatIsPutBackOnTheSameDayNeverChanged() {
    look(TUESDAY, card(MORE));
    look(TUESDAY, card(LOAN));

    assertThat(changes()).isEmpty();
  }

  @Test
  void onAnotherDayItIsAChangeOfItsOwn() {
    look(TUESDAY, card(MORE));
    look(WEDNESDAY, card(LOAN));

    assertThat(changes())
        .containsExactly(amount(WEDNESDAY, MORE, LOAN), amount(TUESDAY, LOAN, MORE));
  }

  @Test
  void newCardIsOneChangeWhateverElseHappensThatDay() {
    CardText fresh = CardText.at("financiering", "bakfietslening").with("name", "Bakfietslening");
    look(TUESDAY, fresh);
    look(TUESDAY, fresh.plus("Het is nog klein. [^faq]"));

    assertThat(history.since(TUESDAY))
        .containsExactly(Change.cardIsNew(TUESDAY, "bakfietslening", "Bakfietslening"));
    assertThat(history.since(TUESDAY).getFirst().kind()).isEqualTo(Kind.NEW);
  }

  @Test
  void cardThatIsGoneIsTold() {
    delete("fietslening");
    look(TUESDAY);
    look(WEDNESDAY);

    assertThat(changes()).containsExactly(Change.cardIsGone(TUESDAY, "fietslening", "Fietslening"));
    assertThat(changes().getFirst().kind()).isEqualTo(Kind.GONE);
  }

  @Test
  void cardThatComesBackOnTheSameDayWasNeverGone() {
    delete("fietslening");
    look(TUESDAY);
    look(TUESDAY, card(MORE));

    assertThat(changes()).containsExactly(amount(TUESDAY, LOAN, MORE));
  }

  @Test
  void cardThatComesBackLaterIsNew() {
    delete("fietslening");
    look(TUESDAY);
    look(WEDNESDAY, card(LOAN));

    assertThat(changes()).extracting(Change::kind).containsExactly(Kind.NEW, Kind.GONE);
  }

  @Test
  void cardThatWasNewAndGoesOnTheSameDayWasNeverThere() {
    look(TUESDAY, CardText.at("financiering", "proef"));
    delete("proef");
    look(TUESDAY);

    assertThat(history.since(MONDAY)).isEmpty();
  }

  @Test
  void cardWithAMistakeStaysAsItWas() {
    look(TUESDAY, card(LOAN).with("kind", "onzin"));
    assertThat(history.since(MONDAY)).isEmpty();

    look(WEDNESDAY, card(MORE));
    assertThat(changes()).containsExactly(amount(WEDNESDAY, LOAN, MORE));
  }

  @Test
  void whatWasSeenIsStillKnownAfterARestart() {
    look(TUESDAY, card(MORE));
    history.close();
    history = HistoryStore.open(data);

    assertThat(changes()).containsExactly(amount(TUESDAY, LOAN, MORE));
    look(WEDNESDAY);
    assertThat(history.since(WEDNESDAY)).isEmpty();
    assertThat(history.firstLook()).contains(MONDAY);
  }

  @Test
  void sinceADayLeavesOutWhatIsOlder() {
    look(TUESDAY, card(MORE));
    look(WEDNESDAY, card(MORE, TERM));

    assertThat(history.since(WEDNESDAY)).containsExactly(amount(WEDNESDAY, "", TERM));
    assertThat(history.since(TUESDAY)).hasSize(2);
  }

  @Test
  void newsTellsEachCardOnceTheLatestFirst() {
    look(TUESDAY, card(MORE), CardText.at("financiering", "stepfonds").with("name", "Stepfonds"));
    look(WEDNESDAY, card(MORE, TERM));

    assertThat(News.of(history.since(MONDAY)))
        .extracting(News::topic, News::kind, News::day, news -> news.changes().size())
        .containsExactly(
            tuple("fietslening", Kind.REPLACED, WEDNESDAY, 2),
            tuple("stepfonds", Kind.NEW, TUESDAY, 1));
  }
}
