package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.steunwijzer.search.Highlighter.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {

  private final Analysis dutch =
      new DutchAnalysis(SmallCatalogue.LEXICON, new Compounds(SmallCatalogue.LEXICON, Set.of()));

  private List<Piece> mark(String text, String wanted) {
    return Highlighter.mark(text, dutch.words(wanted), dutch);
  }

  @Test
  void wordIsMarkedAndTheRestIsNot() {
    assertThat(mark("Vraag een lening aan.", "lening"))
        .containsExactly(
            new Piece("Vraag een ", false), new Piece("lening", true), new Piece(" aan.", false));
  }

  @ParameterizedTest
  @CsvSource({"lening, Leningen", "bedrijven, bedrijf", "aanvragen, aangevraagd", "leent, lenen"})
  void otherFormsOfTheWordAreMarked(String wanted, String form) {
    assertThat(mark("Kijk: " + form + "!", wanted)).contains(new Piece(form, true));
  }

  @Test
  void everyOccurrenceIsMarked() {
    assertThat(mark("Lening op lening", "leningen"))
        .containsExactly(
            new Piece("Lening", true), new Piece(" op ", false), new Piece("lening", true));
  }

  @Test
  void wordsWithoutMeaningAreNotMarked() {
    assertThat(mark("De bank is van de staat.", "van de bank"))
        .filteredOn(Piece::marked)
        .containsExactly(new Piece("bank", true));
  }

  @Test
  void textWithoutTheWordIsOnePiece() {
    assertThat(mark("Vraag een lening aan.", "subsidie"))
        .containsExactly(new Piece("Vraag een lening aan.", false));
  }

  @Test
  void emptyTextHasNoPieces() {
    assertThat(mark("", "lening")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lening",
        " lening ",
        "Twee leningen, één lening; 50% <b>lening</b> & meer…",
        "zzp'ers lenen\nop twee regels",
        "🙂 lening 🙂",
        "geen enkel woord"
      })
  void piecesJoinToTheWholeText(String text) {
    assertThat(mark(text, "lening zzp'er").stream().map(Piece::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Test
  void englishWordsAreMarkedByTheEnglishAnalysis() {
    Analysis english = new EnglishAnalysis();

    assertThat(Highlighter.mark("Two loans.", english.words("loan"), english))
        .containsExactly(new Piece("Two ", false), new Piece("loans", true), new Piece(".", false));
  }
}
