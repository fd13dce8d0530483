package nl.steunwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the text of a card becomes passages. */
class PassagesTest {

  private final CardText card = CardText.at("financiering", "qredits");
  private final Path folder;

  PassagesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Passage> passages(CardText text) {
    return TestKnowledge.load(folder, text).topic("qredits").passages();
  }

  /** The passage that follows the first one of every card. */
  private Passage passage(String markdown) {
    return passages(card.plus("## Hoeveel\n" + markdown + "\n")).get(1);
  }

  @Test
  void eachParagraphBulletStepAndRowIsAPassageInOrder() {
    CardText all =
        card.withBody(
            """
            ## Wat is het
            Een alinea. [^faq]

            Nog een alinea. [^faq]

            ## Voor wie
            - Een bullet. [^faq]
              - Een geneste bullet. [^faq]
            - Nog een bullet. [^faq]

            ## Hoeveel
            | wat | hoeveel |
            |---|---|
            | rente | 5% [^faq] |
            | looptijd | 6 jaar [^faq] |

            ## Zo vraag je het aan
            1. Een stap. [^faq]
            2. Nog een stap. [^faq]
               - Een bullet bij die stap. [^faq]
            """);

    assertThat(passages(all))
        .extracting(Passage::id, Passage::form, Passage::text)
        .containsExactly(
            tuple("qredits#wat-is-het-1", Passage.Form.PARAGRAPH, "Een alinea."),
            tuple("qredits#wat-is-het-2", Passage.Form.PARAGRAPH, "Nog een alinea."),
            tuple("qredits#voor-wie-1", Passage.Form.BULLET, "Een bullet."),
            tuple("qredits#voor-wie-2", Passage.Form.BULLET, "Een geneste bullet."),
            tuple("qredits#voor-wie-3", Passage.Form.BULLET, "Nog een bullet."),
            tuple("qredits#hoeveel-1", Passage.Form.ROW, "wat: rente; hoeveel: 5%"),
            tuple("qredits#hoeveel-2", Passage.Form.ROW, "wat: looptijd; hoeveel: 6 jaar"),
            tuple("qredits#zo-vraag-je-het-aan-1", Passage.Form.STEP, "Een stap."),
            tuple("qredits#zo-vraag-je-het-aan-2", Passage.Form.STEP, "Nog een stap."),
            tuple(
                "qredits#zo-vraag-je-het-aan-3", Passage.Form.BULLET, "Een bullet bij die stap."));
  }

  @Test
  void eachPassageKnowsItsLine() {
    CardText lines =
        card.plus(
            """
            ## Voor wie
            - Een bullet. [^faq]
              - Een geneste bullet. [^faq]

            ## Hoeveel
            | wat | hoeveel |
            |---|---|
            | rente | 5% [^faq] |

            Een alinea. [^faq]
            """);

    assertThat(passages(lines))
        .extracting(Passage::line)
        .containsExactly(
            lines.lineOf("Een voorbeeld. [^faq]"),
            lines.lineOf("- Een bullet"),
            lines.lineOf("- Een geneste"),
            lines.lineOf("| rente"),
            lines.lineOf("Een alinea"));
  }

  @Test
  void sectionThatComesBackCountsOn() {
    CardText twice = card.plus("## Let op\n- Een. [^faq]\n\n## Wat is het\nTwee. [^faq]\n");

    assertThat(passages(twice))
        .extracting(Passage::id)
        .containsExactly("qredits#wat-is-het-1", "qredits#let-op-1", "qredits#wat-is-het-2");
  }

  @Test
  void anchorIsTheIdWithoutTheSlug() {
    assertThat(passage("- Rente. [^faq]").anchor()).isEqualTo("hoeveel-1");
  }

  @Test
  void passageKnowsItsTopicAndSection() {
    Passage passage = passage("- Rente. [^faq]");

    assertThat(passage.topic()).isEqualTo("qredits");
    assertThat(passage.section()).isEqualTo(Section.HOW_MUCH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Je leent *veel* en **snel**. [^faq]         | Je leent veel en snel.
          Kijk bij [de BMKB](https://rvo.nl). [^faq]  | Kijk bij de BMKB.
          Vul `ja` in. [^faq]                         | Vul ja in.
          Tegen 5% [^faq], elk jaar.                  | Tegen 5%, elk jaar.
          Tegen 5%. [^faq] [^faq][^faq]               | Tegen 5%.
          Kort &amp; klein. [^faq]                    | Kort & klein.
          """)
  void plainTextHoldsNoMarkup(String markdown, String text) {
    assertThat(passage(markdown).text()).isEqualTo(text);
  }

  @Test
  void markdownKeepsItsMarkupButNotItsMarks() {
    assertThat(passage("- Je leent *veel* bij [Qredits](qredits). [^faq]").markdown())
        .isEqualTo("Je leent *veel* bij [Qredits](qredits).");
  }

  @Test
  void linesOfOneParagraphAreJoined() {
    Passage passage = passage("Je leent *veel*\nen snel. [^faq]");

    assertThat(passage.text()).isEqualTo("Je leent veel en snel.");
    assertThat(passage.markdown()).isEqualTo("Je leent *veel* en snel.");
  }

  @Test
  void linesOfOneBulletAreJoined() {
    Passage passage = passage("- Je leent veel\n  en snel. [^faq]");

    assertThat(passage.text()).isEqualTo("Je leent veel en snel.");
    assertThat(passage.markdown()).isEqualTo("Je leent veel en snel.");
  }

  @Test
  void linksToCardsAreKeptInOrder() {
    TestKnowledge.load(folder, CardText.at("financiering", "bmkb"));

    Passage passage =
        passage("- Zie [BMKB](bmkb), [hier](#x), [RVO](https://rvo.nl), [Q](qredits). [^faq]");

    assertThat(passage.links()).containsExactly("bmkb", "qredits");
  }

  @Test
  void eachMarkNamesASourceOnce() {
    CardText marked = card.withSecondSource().plus("## Let op\n- A [^gids] en B. [^faq] [^gids]\n");

    assertThat(passages(marked).get(1).sourceIds()).containsExactly("gids", "faq");
  }

  @Test
  void rowWithAnEmptyColumnHeadHoldsOnlyTheCell() {
    assertThat(passage("|  | hoeveel |\n|---|---|\n| rente | 5% [^faq] |").text())
        .isEqualTo("rente; hoeveel: 5%");
  }

  @Test
  void englishSectionIsInEnglish() {
    CardText english = card.plus("## In English\n- Qredits lends money. [^faq]\n");

    assertThat(passages(english)).extracting(Passage::language).containsExactly("nl", "en");
  }
}
