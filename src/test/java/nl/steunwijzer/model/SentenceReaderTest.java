package nl.steunwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceReaderTest {

  private static final Said PAY = new Said("Je kunt in termijnen betalen.", List.of(2));

  /** As a stream brings it: a few characters at a time. */
  private static List<Said> read(String text) {
    SentenceReader reader = new SentenceReader();
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 3) {
      said.addAll(reader.read(text.substring(i, Math.min(text.length(), i + 3))));
    }
    said.addAll(reader.end());
    return said;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Je kunt in termijnen betalen. [2]",
        "Je kunt in termijnen betalen [2].",
        "- Je kunt in termijnen betalen. [2]\n",
        "1. Je kunt in termijnen betalen. [2]",
        "* **Je kunt** in termijnen betalen. [bron 2]",
        "Je kunt in _termijnen_ betalen.[^2]",
        "Je kunt in termijnen betalen. 【2】",
        "Je kunt in termijnen betalen (bron 2).",
        "**Je kunt in termijnen betalen.** [2]",
        "## Antwoord\n\nJe kunt in termijnen betalen. [2]",
        "Dit is het antwoord:\nJe kunt in termijnen betalen. [2]",
        "<think>Wat zal ik zeggen? [1]\nEven denken.</think>\nJe kunt in termijnen betalen. [2]",
        "Je kunt in termijnen betalen.\u200b [2]"
      })
  void waysInWhichModelsWriteAreAllRead(String text) {
    assertThat(read(text)).containsExactly(PAY);
  }

  @Test
  void sentencesOnOneLineEachKeepTheirMarks() {
    assertThat(read("Vraag uitstel aan. [1] Je kunt in termijnen betalen. [2]"))
        .containsExactly(new Said("Vraag uitstel aan.", List.of(1)), PAY);
  }

  @Test
  void severalMarksBelongToOneSentence() {
    List<Integer> both = List.of(1, 3);
    assertThat(read("Dit mag. [1][3]\nDat mag. [1, 3]\nZus [1] en zo [3]."))
        .containsExactly(
            new Said("Dit mag.", both), new Said("Dat mag.", both), new Said("Zus en zo.", both));
  }

  @Test
  void sentenceIsThereAsSoonAsItsMarkIs() {
    SentenceReader reader = new SentenceReader();
    assertThat(reader.read("Je kunt in termijnen betalen. [2")).isEmpty();
    assertThat(reader.read("] ")).containsExactly(PAY);
  }

  @Test
  void sentenceWithoutMarksNamesNone() {
    assertThat(read("Je kunt betalen. Dat helpt.\n"))
        .containsExactly(
            new Said("Je kunt betalen.", List.of()), new Said("Dat helpt.", List.of()));
  }

  @Test
  void thoughtThatNeverEndsIsNoAnswer() {
    assertThat(read("<think>Wat zal ik zeggen? [1]\nGeen idee. [2]\n")).isEmpty();
  }

  @Test
  void amountsAndListsInASentenceAreNoMarks() {
    assertThat(read("Je leent € 1.000 (of meer) bij art. 2 [1].\n"))
        .containsExactly(new Said("Je leent € 1.000 (of meer) bij art. 2.", List.of(1)));
  }
}
