package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import nl.steunwijzer.answer.Progress;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.answer.Reply;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.support.RealCards;
import nl.steunwijzer.web.AnswerView.TakeAway;
import org.junit.jupiter.api.Test;

/** An answer to paste or to send. */
class PlainAnswerTest {

  private static TakeAway takeAway(Language language, String question) {
    Reply reply = RealCards.answering().prepare(Question.of(question));
    Ui ui = new Ui(language, "/", "https://steun.example");
    return new PlainAnswer(ui, question, reply.tell(Progress.NONE)).takeAway();
  }

  @Test
  void textHoldsTheAnswerAndEachSourceWithItsDate() {
    TakeAway answer = takeAway(Language.DUTCH, "Wat is de BMKB?");
    assertThat(answer.text())
        .startsWith("Wat is de BMKB?")
        .contains("[1]", "RVO: Aanvraaginformatie BMKB, 17 augustus 2023, https://");
  }

  @Test
  void mailFitsInAnAddressAndPointsToTheWhole() {
    TakeAway answer = takeAway(Language.DUTCH, "De bank wil mij niets lenen, wat nu?");
    assertThat(answer.mail()).startsWith("mailto:?subject=").doesNotContain("+", " ", "\n");
    assertThat(answer.mail().length()).isLessThan(2_000);
    assertThat(URLDecoder.decode(answer.mail(), StandardCharsets.UTF_8))
        .contains("De bank wil mij niets lenen", "https://steun.example" + answer.page());
  }

  @Test
  void inEnglishDatesAreWrittenInEnglish() {
    TakeAway answer = takeAway(Language.ENGLISH, "What is the BMKB?");
    assertThat(answer.text()).containsPattern("\\d{4}, https");
    assertThat(answer.page()).startsWith("/en/antwoorden/");
  }
}
