package nl.steunwijzer.review;

import static nl.steunwijzer.review.Piece.Type.ADDED;
import static nl.steunwijzer.review.Piece.Type.REMOVED;
import static nl.steunwijzer.review.Piece.Type.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked in two passages side by side. */
class PieceTest {

  @Test
  void onlyTheWordsThatDifferAreMarked() {
    assertThat(
            Piece.of(new Change("Je leent € 10.000 in een keer.", "Je leent € 12.000 per jaar.")))
        .containsExactly(
            new Piece(SAME, "Je leent €"),
            new Piece(REMOVED, "10.000 in een keer."),
            new Piece(ADDED, "12.000 per jaar."));
  }

  @Test
  void wordsThatCameInBetweenAreMarked() {
    assertThat(Piece.of(new Change("Dit mag hier.", "Dit mag niet hier.")))
        .containsExactly(
            new Piece(SAME, "Dit mag"), new Piece(ADDED, "niet"), new Piece(SAME, "hier."));
  }

  @Test
  void newPassageIsMarkedWhole() {
    assertThat(Piece.of(new Change("", "Dit is nieuw.")))
        .containsExactly(new Piece(ADDED, "Dit is nieuw."));
  }

  @Test
  void passageThatWentIsMarkedWhole() {
    assertThat(Piece.of(new Change("Dit is weg.", "")))
        .containsExactly(new Piece(REMOVED, "Dit is weg."));
  }

  @ParameterizedTest
  @CsvSource({
    "De rente is 5%., De rente is dit jaar 6%.",
    "een twee drie vier, vier drie twee een",
    "a b c, a b c"
  })
  void eachSideCanBeReadBackWhole(String before, String after) {
    Change change = new Change(before, after);
    assertThat(side(change, ADDED)).isEqualTo(before);
    assertThat(side(change, REMOVED)).isEqualTo(after);
  }

  private static String side(Change change, Piece.Type without) {
    return Piece.of(change).stream()
        .filter(piece -> piece.type() != without)
        .map(Piece::text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void whatIsTooLongToCompareIsMarkedWhole() {
    String before = "oud ".repeat(2_000).strip();
    String after = "nieuw ".repeat(2_000).strip();
    assertThat(Piece.of(new Change(before, after)))
        .containsExactly(new Piece(REMOVED, before), new Piece(ADDED, after));
  }
}
