package nl.steunwijzer.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.crawl.Validators;
import org.junit.jupiter.api.Test;

/** What is the matter with a page, by what was seen of it run after run. */
class WatchedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Visit NOT_FOUND = new Visit.Gone(false);
  private static final Visit SILENT = new Visit.Unread("geen antwoord");
  private static final Visit SAME = new Visit.Same(Optional.empty());

  private static Visit read(String... passages) {
    return new Visit.Read(
        new Version(DAY, List.of(passages)), "x", Validators.NONE, Optional.empty());
  }

  private static Watched after(Visit... visits) {
    Watched watched = Watched.NEW;
    for (Visit visit : visits) {
      watched = watched.after(visit);
    }
    return watched;
  }

  private static List<Kind> kinds(Watched watched) {
    return watched.findings().stream().map(Finding::kind).toList();
  }

  @Test
  void firstTextIsThatWithWhichIsCompared() {
    assertThat(kinds(after(read("een")))).isEmpty();
    assertThat(kinds(after(read("een"), read("een")))).isEmpty();
    assertThat(after(read("een"), read("twee")).findings())
        .containsExactly(Finding.changed(List.of(new Change("een", ""), new Change("", "twee"))));
  }

  @Test
  void changeStaysAFindingWhileThePageStaysAsItIs() {
    Watched changed = after(read("een"), read("twee"));
    assertThat(changed.after(SAME).findings()).isEqualTo(changed.findings());
    assertThat(changed.after(SILENT).findings()).isEqualTo(changed.findings());
  }

  @Test
  void pageThatChangesBackIsRight() {
    assertThat(kinds(after(read("een"), read("twee"), read("een")))).isEmpty();
  }

  @Test
  void decidedTextIsThatWithWhichIsComparedFromThenOn() {
    Watched changed = after(read("een"), read("twee"));
    Watched settled = changed.settle(changed.findings().getFirst());
    assertThat(kinds(settled)).isEmpty();
    assertThat(kinds(settled.after(SAME))).isEmpty();
    assertThat(kinds(settled.after(read("twee")))).isEmpty();
    assertThat(kinds(settled.after(read("een")))).containsExactly(Kind.CHANGED);
  }

  @Test
  void pageThatIsNotFoundIsGoneTheSecondTime() {
    assertThat(kinds(after(NOT_FOUND))).isEmpty();
    assertThat(kinds(after(NOT_FOUND, NOT_FOUND))).containsExactly(Kind.GONE);
    assertThat(kinds(after(NOT_FOUND, SAME, NOT_FOUND))).isEmpty();
  }

  @Test
  void pageThatIsGoneForGoodIsGoneAtOnce() {
    assertThat(kinds(after(new Visit.Gone(true)))).containsExactly(Kind.GONE);
  }

  @Test
  void pageWithoutAnswerIsUnreadableTheThirdTime() {
    assertThat(kinds(after(SILENT, SILENT))).isEmpty();
    assertThat(after(SILENT, SILENT, SILENT).findings())
        .containsExactly(Finding.unreadable("geen antwoord"));
    assertThat(kinds(after(SILENT, SILENT, SAME, SILENT))).isEmpty();
  }

  @Test
  void siteThatIsSilentTellsNothingNewOfAPageThatIsGone() {
    assertThat(kinds(after(NOT_FOUND, NOT_FOUND, SILENT))).containsExactly(Kind.GONE);
  }

  @Test
  void pageThatComesBackIsNoLongerGone() {
    assertThat(kinds(after(read("een"), NOT_FOUND, NOT_FOUND, read("een")))).isEmpty();
  }

  @Test
  void pageThatMovedForGoodHasANewAddress() {
    Watched moved = after(read("een"), new Visit.Same(Optional.of("https://nieuw.example/")));
    assertThat(moved.findings()).containsExactly(Finding.moved("https://nieuw.example/"));
    assertThat(kinds(moved.after(SAME))).isEmpty();
  }

  @Test
  void whatAnEditorKnowsOfIsNotToldAgain() {
    Watched gone = after(NOT_FOUND, NOT_FOUND);
    Watched settled = gone.settle(gone.findings().getFirst());
    assertThat(kinds(settled.after(NOT_FOUND))).isEmpty();
    Watched back = settled.after(read("een"));
    assertThat(kinds(back.after(NOT_FOUND).after(NOT_FOUND))).containsExactly(Kind.GONE);
  }

  @Test
  void anotherMoveThanTheEditorKnowsOfIsTold() {
    Visit there = new Visit.Same(Optional.of("https://nieuw.example/"));
    Watched moved = after(there);
    Watched settled = moved.settle(moved.findings().getFirst());
    assertThat(kinds(settled.after(there))).isEmpty();
    assertThat(kinds(settled.after(new Visit.Same(Optional.of("https://nieuwer.example/")))))
        .containsExactly(Kind.MOVED);
  }
}
