package nl.steunwijzer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What says the same in other words passes; what says something else is stopped. */
class JudgeTest {

  private static final Judge JUDGE = new Judge(RealCards.catalogue());

  /** A passage that has the words of a sentence, but of something else. */
  private static final String TAKING_OVER =
      "Neemt iemand je bedrijf over, dan kijkt de bank naar oude leningen en naar de rente.";

  private static Passage passage(String text) {
    return new Passage(
        "bmkb#x",
        "bmkb",
        Section.HOW_MUCH,
        Passage.Form.BULLET,
        text,
        text,
        List.of(),
        List.of("x"),
        1);
  }

  private static boolean isDenied(String sentence, String own, String other) {
    return JUDGE.isDenied(sentence, List.of(passage(own)), List.of(passage(other)));
  }

  private static Verdict judge(String evidence, String sentence) {
    return JUDGE.judge(sentence, List.of(passage(evidence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2018 werd 56% van de leningen afgewezen. | Ruim de helft van de leningen werd in 2018 afgewezen.
          In 2018 werd 47% van de leningen afgewezen. | Bijna de helft van de leningen werd in 2018 afgewezen.
          In 2018 werd 91% van de leningen afgewezen. | Ruim negen op de tien leningen werden in 2018 afgewezen.
          In 2018 werd 60% van de leningen afgewezen. | Drie vijfde van de leningen werd in 2018 afgewezen.
          Je leent hoogstens € 250.000 via de BMKB.   | Via de BMKB leen je maximaal een kwart miljoen.
          """)
  void sameFigureInOtherWordsPasses(String evidence, String sentence) {
    assertThat(judge(evidence, sentence)).isEqualTo(Verdict.PASSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2018 werd 47% van de leningen afgewezen. | Ruim de helft van de leningen werd in 2018 afgewezen.
          In 2018 werd 56% van de leningen afgewezen. | Bijna de helft van de leningen werd in 2018 afgewezen.
          In 2018 werd 70% van de leningen afgewezen. | Ruim de helft van de leningen werd in 2018 afgewezen.
          In 2018 werd 27% van de leningen afgewezen. | Ruim een derde van de leningen werd in 2018 afgewezen.
          In 2018 werd 47% van de leningen afgewezen. | De helft van de leningen werd in 2018 afgewezen.
          Je leent hoogstens € 250.000 via de BMKB.   | Via de BMKB leen je maximaal een half miljoen.
          Je leent hoogstens € 250.000 via de BMKB.   | Via de BMKB leen je minimaal een kwart miljoen.
          """)
  void anotherFigureIsStopped(String evidence, String sentence) {
    assertThat(judge(evidence, sentence).reason()).contains(Reason.FIGURE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Heb je al een lening? Qredits neemt die niet over. | Qredits neemt bestaande leningen over.
          Qredits neemt geen oude leningen over.             | Qredits neemt oude leningen over.
          """)
  void whatIsOnlyDeniedIsNotAffirmed(String evidence, String sentence) {
    assertThat(judge(evidence, sentence).reason()).contains(Reason.NEGATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Let op: de bank neemt geen oude leningen van je over. | De bank neemt oude leningen van je over.
          De rente staat niet vast bij deze lening.             | De rente staat vast bij deze lening.
          """)
  void whatAnotherPassageDeniesIsKnown(String other, String sentence) {
    assertThat(isDenied(sentence, TAKING_OVER, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2024 leende je hoogstens € 40.000.        | In 2026 leen je hoogstens € 50.000.
          Zonder plan krijg je bij de bank geen lening. | Met een plan krijg je bij Qredits een lening.
          De rente staat vast bij deze lening.          | De rente staat vast bij deze lening.
          """)
  void whatIsOnlyOtherIsNotDenied(String other, String sentence) {
    assertThat(isDenied(sentence, TAKING_OVER, other)).isFalse();
  }

  @Test
  void whatItsOwnPassageSaysWordByWordIsNotDenied() {
    String sentence = "De rente staat vast bij deze lening van de bank.";
    String other = "De rente staat niet vast bij deze lening.";
    assertThat(isDenied(sentence, TAKING_OVER, other)).isTrue();
    assertThat(isDenied(sentence, "Let op: " + sentence, other)).isFalse();
  }
}
