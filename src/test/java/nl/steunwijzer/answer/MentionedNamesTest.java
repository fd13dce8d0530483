package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.steunwijzer.answer.Answer.Sentence;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about things that have no card of their own but are told about on one. */
class MentionedNamesTest {

  private static final CardText FUNDS =
      CardText.at("financiering", "fondsen")
          .with("name", "Fondsen in de regio")
          .with("mentions", "[Fonds Zuid, Fonds Noord, Qredits Plus]")
          .withBody(
              """
              ## Wat is het
              Fondsen in de regio lenen geld aan bedrijven. [^faq]

              ## Achtergrond
              - Fonds Noord leende in 2018 geld aan bakkers. [^faq]
              - Fonds Zuid leende in 2019 geld aan vissers. [^faq]
              - In 2021 is Fonds Zuid gestopt. [^faq]
              - Qredits Plus was in 2020 een proef. [^faq]
              """);

  private static final CardText QREDITS =
      CardText.at("financiering", "qredits")
          .with("name", "Qredits")
          .withBody("## Wat is het\nQredits leent geld aan starters. [^faq]\n");

  private final Catalogue catalogue;

  MentionedNamesTest(@TempDir Path folder) {
    this.catalogue = Catalogue.of(TestKnowledge.load(folder, FUNDS, QREDITS), RealCards.LEXICON);
  }

  private Answer ask(String question) {
    return new Answering(() -> catalogue, RealCards.CLOCK).answer(Question.of(question));
  }

  @Test
  void answerHoldsThePassagesThatTellAboutTheNameAndNoOthers() {
    assertThat(ask("Wat is Fonds Zuid?").sentences())
        .extracting(Sentence::text)
        .containsExactly(
            "Fonds Zuid leende in 2019 geld aan vissers.", "In 2021 is Fonds Zuid gestopt.");
  }

  @Test
  void topicWithACardOfItsOwnInTheSameMessageIsToldToo() {
    assertThat(ask("past Fonds Noord beter of Qredits?").sentences())
        .extracting(Sentence::text)
        .contains(
            "Fonds Noord leende in 2018 geld aan bakkers.", "Qredits leent geld aan starters.");
  }

  @Test
  void longerMentionedNameIsNotTakenForTheTopicInIt() {
    assertThat(ask("wat was Qredits Plus?").sentences())
        .extracting(Sentence::text)
        .containsExactly("Qredits Plus was in 2020 een proef.");
  }

  @Test
  void mentionedNameIsFoundFirstInTheLookUp() {
    assertThat(catalogue.topicsWhileTyping("fonds zuid").getFirst().topic().slug())
        .isEqualTo("fondsen");
  }
}
