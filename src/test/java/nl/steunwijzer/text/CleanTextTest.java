package nl.steunwijzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B", // zero width space
        "\u200D", // zero width joiner
        "\u00AD", // soft hyphen
        "\u2060", // word joiner
        "\uFEFF", // byte order mark
        "\u202E", // right-to-left override
        "\u2066", // left-to-right isolate
        "\u200F", // right-to-left mark
        "\u0000",
        "\u0007",
        "\u001B",
        "\u007F",
        "\u0085",
        "\uE000", // private use
        "\uFFFF", // no character
        "\uDB40\uDC41" // tag, hidden letter
      })
  void invisibleCharactersAreDropped(String invisible) {
    assertThat(CleanText.of("sub" + invisible + "sidie")).isEqualTo("subsidie");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "   ", "\t", " \t ", "\u00A0", "\u202F", "\u2007", " \u00A0 "})
  void blanksBecomeOneSpace(String blanks) {
    assertThat(CleanText.of("een" + blanks + "lening")).isEqualTo("een lening");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzp\u2019er", "zzp\u2018er", "zzp`er", "zzp'er"})
  void apostrophesBecomeStraight(String text) {
    assertThat(CleanText.of(text)).isEqualTo("zzp'er");
  }

  @Test
  void lettersAndAccentsBecomeOneCharacter() {
    assertThat(CleanText.of("gei\u0308nvesteerd")).isEqualTo("ge\u00EFnvesteerd");
  }

  @Test
  void lineBreaksStay() {
    assertThat(CleanText.of("een\ntwee\n\ndrie")).isEqualTo("een\ntwee\n\ndrie");
  }

  @Test
  void windowsLineBreaksBecomeOrdinary() {
    assertThat(CleanText.of("een\r\ntwee")).isEqualTo("een\ntwee");
  }

  @Test
  void blanksAtTheEndsAreDropped() {
    assertThat(CleanText.of(" \n\t een lening \u00A0\n")).isEqualTo("een lening");
  }

  @Test
  void invisibleTextIsEmpty() {
    assertThat(CleanText.of(" \u200B\u202E\u00A0 ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"€ 1.500, 50% (zie §2)", "café", "日本語", "🙂 oké", "a-b_c@d.nl", "\"ja\""})
  void everythingElseStays(String text) {
    assertThat(CleanText.of(text)).isEqualTo(text);
  }
}
