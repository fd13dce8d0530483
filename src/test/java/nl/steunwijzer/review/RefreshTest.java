package nl.steunwijzer.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.steunwijzer.crawl.Fetcher;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.reading.FileReader;
import nl.steunwijzer.reading.Lexis;
import nl.steunwijzer.reading.Limits;
import nl.steunwijzer.support.ChangingSite;
import nl.steunwijzer.support.CitingCards;
import nl.steunwijzer.support.Fetching;
import nl.steunwijzer.support.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs over a real site that changes between them. */
class RefreshTest {

  private static final String WHAT = "De Fietslening is een lening voor wie een fiets koopt.";
  private static final String TEN = "Je leent bij ons hoogstens € 10.000.";
  private static final String TWELVE = "Je leent bij ons hoogstens € 12.000.";

  @TempDir private Path data;
  @TempDir private Path folder;

  private final SettableClock clock = new SettableClock();
  private ChangingSite site;
  private ReviewStore store;

  @BeforeEach
  void open() {
    site = new ChangingSite().says("/lenen", WHAT, TEN).says("/thuis", "Welkom bij de Fietsbank.");
    store = ReviewStore.open(data);
  }

  @AfterEach
  void close() {
    store.close();
    site.close();
  }

  /** What is watched if each of these addresses is cited by a card. */
  private List<Cited> citing(URI... addresses) {
    CardText[] cards =
        Stream.of(addresses)
            .map(
                address ->
                    CitingCards.loan(
                        "lening-" + Integer.toHexString(address.hashCode()), address.toString()))
            .toArray(CardText[]::new);
    return WatchList.of(CitingCards.in(folder, cards), List.of()).stream()
        .filter(cited -> List.of(addresses).contains(cited.address()))
        .toList();
  }

  /** One run, some time after the previous one. */
  private Refresh.Summary run(URI... addresses) throws InterruptedException {
    clock.advance(Duration.ofDays(1));
    try (Fetcher fetcher = Fetcher.of(Fetching.SETTINGS, clock)) {
      return refresh(fetcher).all(citing(addresses), looked -> {});
    }
  }

  private Refresh refresh(Fetcher fetcher) {
    return new Refresh(store, fetcher, new FileReader(Lexis.NONE, Limits.USUAL), clock);
  }

  private ReviewItem onlyItem() {
    assertThat(store.open()).hasSize(1);
    return store.open().getFirst();
  }

  @Test
  void firstLookOpensNothing() throws InterruptedException {
    assertThat(run(site.at("/lenen"))).isEqualTo(new Refresh.Summary(1, 0, 0));
    assertThat(store.open()).isEmpty();
  }

  @Test
  void pageThatDidNotChangeIsNotSentAgain() throws InterruptedException {
    run(site.at("/lenen"));
    run(site.at("/lenen"));
    assertThat(site.asked()).containsExactly("/lenen 200", "/lenen 304");
    assertThat(store.open()).isEmpty();
  }

  @Test
  void changeIsToldWithOldAndNewTextAndWhatTheCardLost() throws InterruptedException {
    run(site.at("/lenen"));
    site.says("/lenen", WHAT, TWELVE);
    assertThat(run(site.at("/lenen")).found()).isEqualTo(1);
    ReviewItem item = onlyItem();
    assertThat(item.kind()).isEqualTo(Kind.CHANGED);
    assertThat(item.url()).isEqualTo(site.at("/lenen").toString());
    assertThat(item.changes()).containsExactly(new Change(TEN, TWELVE));
    assertThat(item.touched().cards().getFirst().lost()).containsExactly("€ 10.000");
    assertThat(item.openedAt()).isEqualTo(clock.instant());
  }

  @Test
  void sameChangeIsToldOnce() throws InterruptedException {
    run(site.at("/lenen"));
    site.says("/lenen", WHAT, TWELVE);
    run(site.at("/lenen"));
    long id = onlyItem().id();
    assertThat(run(site.at("/lenen")).found()).isZero();
    assertThat(onlyItem().id()).isEqualTo(id);
  }

  @Test
  void pageThatChangesOnceMoreHasANewItemAsOldAsTheFirst() throws InterruptedException {
    run(site.at("/lenen"));
    site.says("/lenen", WHAT, TWELVE);
    run(site.at("/lenen"));
    ReviewItem first = onlyItem();
    site.says("/lenen", WHAT, TWELVE.replace("12.000", "15.000"));
    run(site.at("/lenen"));
    ReviewItem second = onlyItem();
    assertThat(second.changes()).extracting(Change::before).containsExactly(TEN);
    assertThat(second.changes()).extracting(Change::after).first().asString().contains("15.000");
    assertThat(second.openedAt()).isEqualTo(first.openedAt());
    assertThat(store.decide(first.id(), State.STILL_RIGHT, "", clock.instant()))
        .isEqualTo(Decided.TOO_LATE);
  }

  @Test
  void pageThatChangesBackClosesItsItem() throws InterruptedException {
    run(site.at("/lenen"));
    site.says("/lenen", WHAT, TWELVE);
    run(site.at("/lenen"));
    long id = onlyItem().id();
    site.says("/lenen", WHAT, TEN);
    run(site.at("/lenen"));
    assertThat(store.open()).isEmpty();
    assertThat(store.find(id).orElseThrow().state()).isEqualTo(State.LAPSED);
    assertThat(store.decidedSince(clock.instant().minus(Duration.ofDays(9)))).isEmpty();
  }

  @Test
  void decidedChangeIsNotToldAgainButTheNextOneIs() throws InterruptedException {
    run(site.at("/lenen"));
    site.says("/lenen", WHAT, TWELVE);
    run(site.at("/lenen"));
    assertThat(store.decide(onlyItem().id(), State.CHANGED, "bedrag aangepast", clock.instant()))
        .isEqualTo(Decided.KEPT);
    run(site.at("/lenen"));
    assertThat(store.open()).isEmpty();
    assertThat(store.decidedSince(clock.instant().minus(Duration.ofDays(9))))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.state()).isEqualTo(State.CHANGED);
              assertThat(item.note()).isEqualTo("bedrag aangepast");
            });
    site.says("/lenen", WHAT, TEN);
    run(site.at("/lenen"));
    assertThat(onlyItem().changes()).containsExactly(new Change(TWELVE, TEN));
  }

  @Test
  void pageThatIsNotFoundTwiceIsGone() throws InterruptedException {
    run(site.at("/lenen"));
    site.fails("/lenen", 404);
    run(site.at("/lenen"));
    assertThat(store.open()).isEmpty();
    run(site.at("/lenen"));
    assertThat(onlyItem().kind()).isEqualTo(Kind.GONE);
    assertThat(onlyItem().touched().cards().getFirst().passages()).isNotEmpty();
  }

  @Test
  void pageThatSaysItIsGoneIsGoneAtOnce() throws InterruptedException {
    site.fails("/weg", 410);
    run(site.at("/weg"));
    assertThat(onlyItem().kind()).isEqualTo(Kind.GONE);
  }

  @Test
  void pageThatMovedForGoodIsToldWithItsNewAddress() throws InterruptedException {
    run(site.at("/lenen"));
    site.movesForGood("/lenen", "/geld-lenen").says("/geld-lenen", WHAT, TEN);
    run(site.at("/lenen"));
    assertThat(onlyItem().kind()).isEqualTo(Kind.MOVED);
    assertThat(onlyItem().detail()).isEqualTo(site.at("/geld-lenen").toString());
  }

  @Test
  void pageThatMovedAndChangedIsToldAsBoth() throws InterruptedException {
    run(site.at("/lenen"));
    site.movesForGood("/lenen", "/geld-lenen").says("/geld-lenen", WHAT, TWELVE);
    run(site.at("/lenen"));
    assertThat(store.open())
        .extracting(ReviewItem::kind)
        .containsExactlyInAnyOrder(Kind.MOVED, Kind.CHANGED);
  }

  @Test
  void pageThatRobotsMayNotReadIsToldTheThirdTime() throws InterruptedException {
    site.forbids("/lenen");
    run(site.at("/lenen"));
    run(site.at("/lenen"));
    assertThat(store.open()).isEmpty();
    run(site.at("/lenen"));
    assertThat(onlyItem().kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(onlyItem().detail()).contains("robots.txt");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void pageThatFailsWhileOthersAnswerIsToldTheThirdTime() throws InterruptedException {
    site.fails("/kapot", 500);
    for (int i = 0; i < 3; i++) {
      assertThat(store.open()).isEmpty();
      assertThat(run(site.at("/kapot"), site.at("/thuis")).unanswered()).isEqualTo(1);
    }
    assertThat(onlyItem().kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(onlyItem().detail()).contains("500");
  }

  @Test
  void whenNothingAnswersNoSiteIsBlamed() throws InterruptedException {
    site.fails("/kapot", 500);
    for (int i = 0; i < 4; i++) {
      assertThat(run(site.at("/kapot")).isOnline()).isFalse();
    }
    assertThat(store.open()).isEmpty();
    assertThat(store.lastRun()).isEmpty();
  }

  @Test
  void wholeRunIsRemembered() throws InterruptedException {
    run(site.at("/lenen"));
    assertThat(store.lastRun()).contains(clock.instant());
  }

  @Test
  void itemOfAnAddressThatNothingCitesAnyMoreIsClosed() throws InterruptedException {
    run(site.at("/lenen"), site.at("/thuis"));
    site.says("/lenen", WHAT, TWELVE);
    run(site.at("/lenen"), site.at("/thuis"));
    assertThat(store.open()).hasSize(1);
    run(site.at("/thuis"));
    assertThat(store.open()).isEmpty();
    run(site.at("/lenen"), site.at("/thuis"));
    assertThat(onlyItem().changes()).containsExactly(new Change(TEN, TWELVE));
  }

  @Test
  void someHostsAreAskedInOneRun() throws InterruptedException {
    Refresh.Summary summary = run(site.at("127.0.0.1", "/lenen"), site.at("localhost", "/lenen"));
    assertThat(summary).isEqualTo(new Refresh.Summary(2, 0, 0));
  }

  @Test
  void addressesAtWhichWasLookedLongestAgoComeFirst() throws InterruptedException {
    run(site.at("/thuis"));
    run(site.at("/lenen"));
    try (Fetcher fetcher = Fetcher.of(Fetching.SETTINGS, clock)) {
      assertThat(
              refresh(fetcher)
                  .longestAgoFirst(citing(site.at("/lenen"), site.at("/nieuw"), site.at("/thuis"))))
          .extracting(cited -> cited.address().getPath())
          .containsExactly("/nieuw", "/thuis", "/lenen");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPEN", "LAPSED"})
  void onlyADecisionDecides(State state) {
    assertThatThrownBy(() -> store.decide(1, state, "", clock.instant()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void decisionOnNothingIsTold() {
    assertThat(store.decide(7, State.CHANGED, "", clock.instant())).isEqualTo(Decided.UNKNOWN);
  }

  @Test
  void severalProgramsMayHaveTheFileOpen() throws InterruptedException {
    run(site.at("/lenen"));
    site.says("/lenen", WHAT, TWELVE);
    try (ReviewStore other = ReviewStore.open(data)) {
      run(site.at("/lenen"));
      long id = other.open().getFirst().id();
      assertThat(other.decide(id, State.STILL_RIGHT, "", clock.instant())).isEqualTo(Decided.KEPT);
    }
    assertThat(store.open()).isEmpty();
  }
}
