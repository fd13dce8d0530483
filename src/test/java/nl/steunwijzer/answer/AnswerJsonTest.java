package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.Test;

/** A kept answer is read as it was written, also one of an earlier version. */
class AnswerJsonTest {

  /** As version 1.0.0 wrote it, but for the text. */
  private static final String OLD =
      """
      {"id": "01J", "status": "answered", "language": "nl",
       "understood": {"question": "en hoe vraag ik dat aan?",
        "assumptions": ["Ik ga ervan uit dat je nog steeds over BMKB praat.",
         "Ik lees in je vraag: bv."]},
       "text": "", "sentences": [], "citations": [],
       "topics": [{"slug": "bmkb", "name": "Borgstelling MKB-kredieten", "kind": "scheme",
        "status": "open", "summary": "Borg.", "url": "/regelingen/bmkb"}],
       "followUps": [], "choices": [], "generator": "embedded"}
      """;

  @Test
  void whatIsWrittenIsReadBack() {
    Answer answer =
        RealCards.answering()
            .answer(Question.of("Mijn bv met 12 werknemers in Groningen zoekt € 30.000"));
    assertThat(answer.understood().situation().codes()).contains("legalForm", "staff", "region");
    assertThat(AnswerJson.read(AnswerJson.write(answer))).isEqualTo(answer);
  }

  @Test
  void assumptionsOfBeforeThereWereCodesAreSentencesThatCannotBeTakenAway() {
    assertThat(AnswerJson.read(OLD).understood().assumptions())
        .containsExactly(
            new Assumption("", "Ik ga ervan uit dat je nog steeds over BMKB praat."),
            new Assumption("", "Ik lees in je vraag: bv."));
  }

  @Test
  void anAnswerOfBeforeThereWereSituationsKnowsNothingOfWhoAsked() {
    assertThat(AnswerJson.read(OLD).understood().situation()).isEqualTo(Situation.NONE);
  }
}
