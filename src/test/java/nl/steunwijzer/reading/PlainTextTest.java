package nl.steunwijzer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import nl.steunwijzer.reading.Block.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text, most of it as a PDF leaves it. */
class PlainTextTest {

  /** Three lines of prose that end in the line given, and a last line. */
  private static String prose(String cut, String rest) {
    return """
    De vereniging heeft dit jaar besloten om op een andere manier te gaan
    werken dan zij tot nu toe deed, want de leden vroegen daar al lang om
    %s
    %s
    """
        .formatted(cut, rest);
  }

  private static String onlyParagraph(String text) throws UnreadableFile {
    FileText file = Read.text(text);
    assertThat(file.blocks()).hasSize(1);
    assertThat(file.blocks().getFirst().type()).isEqualTo(Block.Type.PARAGRAPH);
    return file.blocks().getFirst().text();
  }

  @Test
  void linesBecomeParagraphs() throws UnreadableFile {
    FileText file =
        Read.text(
            """
            De molen staat sinds lang aan de rand van het dorp en wordt nog elke
            week gebruikt door de bakker.
            Op zaterdag mag iedereen naar binnen, maar dan moet wel de molenaar
            thuis zijn.

            Wie wil helpen, kan zich melden.
            """);

    assertThat(Read.outline(file))
        .containsExactly(
            "PARAGRAPH De molen staat sinds lang aan de rand van het dorp en wordt nog elke week"
                + " gebruikt door de bakker.",
            "PARAGRAPH Op zaterdag mag iedereen naar binnen, maar dan moet wel de molenaar thuis"
                + " zijn.",
            "PARAGRAPH Wie wil helpen, kan zich melden.");
  }

  @ParameterizedTest
  @CsvSource({
    "en dat geldt ook voor de onder-, nemers in de straat., ondernemers in de straat.",
    "en dat geldt ook voor de nieuwe mkb-, winstregeling van nu., mkb-winstregeling van nu.",
    "en dat geldt ook voor die ene Z-, Loket in het dorp., Z-Loket in het dorp.",
    "en dat geldt ook voor de regio-, en stadstaken van nu., regio- en stadstaken van nu.",
    "en dat geldt ook voor het non-, profitwerk van nu., non-profitwerk van nu.",
    "en dat geldt ook voor elke co-, financiering van nu., co-financiering van nu.",
    "en dat staat op https://loket.test/de-, regels.html nu., https://loket.test/de-regels.html nu."
  })
  void aWordThatALineCutIsMadeWhole(String cut, String rest, String whole) throws UnreadableFile {
    assertThat(onlyParagraph(prose(cut, rest))).endsWith(whole);
  }

  @Test
  void theTextItselfTellsWhetherAHyphenStays() throws UnreadableFile {
    assertThat(
            onlyParagraph(
                prose("en daarom komt er een proef-", "monitor, want een proef-monitor helpt.")))
        .contains("komt er een proef-monitor, want");
    assertThat(
            onlyParagraph(prose("en daarom komt er een proef-", "tuin, want een proeftuin helpt.")))
        .contains("komt er een proeftuin, want");
  }

  @Test
  void softHyphensAndInvisibleSignsGo() throws UnreadableFile {
    assertThat(onlyParagraph("De on\u00adder\u00adne\u00admer is\u200b hier\ufeff wel\u0007kom.\n"))
        .isEqualTo("De ondernemer is hier welkom.");
  }

  @Test
  void aSentenceThatAPageCutIsMadeWhole() throws UnreadableFile {
    String text =
        prose("en daarom wordt er nu elke maand een avond gehouden over de vraag hoe", "de")
                .stripTrailing()
            + "\n leden het zelf zouden willen, en wie dat dan moet doen.\n"
            + prose("en dat is nu ook gebeurd, tot genoegen van de mensen die er wonen.", "");

    assertThat(Read.texts(Read.text(text), Block.Type.PARAGRAPH).getFirst())
        .contains("hoe de leden het zelf zouden willen");
  }

  @Test
  void headingsStandBeforeWhatTheyHead() throws UnreadableFile {
    FileText file =
        Read.text(
            """
            Deel 1:
            De bouw

            1. Hoe het begon

            De bouw begon met een tekening op een bierviltje, dat nu in het museum
            ligt.

            Meedoen aan de bouw
            Iedereen mocht stenen dragen, ook wie niet in het dorp woonde en toch
            kwam kijken.

            1.2 Het dak

            Het dak kwam als laatste en kostte het meest van alles wat nodig was
            voor de molen.
            """);

    assertThat(file.blocks())
        .filteredOn(block -> block.type() == Block.Type.HEADING)
        .extracting(block -> block.level() + " " + block.text())
        .containsExactly(
            "1 Deel 1: De bouw", "2 1. Hoe het begon", "3 Meedoen aan de bouw", "3 1.2 Het dak");
  }

  @Test
  void listsBecomeItems() throws UnreadableFile {
    FileText file =
        Read.text(
            """
            Neem mee:
            • een pas van de vereniging die nog geldig is op de dag waarop u komt en

            die op naam staat;
            - een pen;
            − papier.

            1. Ga naar de balie.
            2. Wacht op uw beurt.
            """);

    assertThat(Read.outline(file))
        .containsExactly(
            "PARAGRAPH Neem mee:",
            "BULLET een pas van de vereniging die nog geldig is op de dag waarop u komt en die op"
                + " naam staat;",
            "BULLET een pen;",
            "BULLET papier.",
            "STEP Ga naar de balie.",
            "STEP Wacht op uw beurt.");
  }

  @Test
  void aDashInASentenceIsNoItem() throws UnreadableFile {
    assertThat(
            onlyParagraph(
                prose(
                    "en dat heeft het bestuur – na veel vergaderen en wikken",
                    "– toen ook gedaan.")))
        .contains("wikken – toen ook gedaan.");
  }

  @Test
  void footnotesStandApartAndTheirNumbersLeaveTheText() throws UnreadableFile {
    FileText file =
        Read.text(
            """
            De brug is in 2018 gebouwd.1 Zij kostte €5,4 miljoen en is van het type
            H2 dat men ook elders ziet2, vooral in het noorden van het land waar
            het water breed is.

            1 Archief, Bruggen in het dorp.
            2 https://bruggen.test/h2
            """);

    assertThat(Read.texts(file, Block.Type.PARAGRAPH))
        .containsExactly(
            "De brug is in 2018 gebouwd. Zij kostte €5,4 miljoen en is van het type H2 dat men ook"
                + " elders ziet, vooral in het noorden van het land waar het water breed is.");
    assertThat(Read.texts(file, Block.Type.FOOTNOTE))
        .containsExactly("Archief, Bruggen in het dorp.", "https://bruggen.test/h2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2018 deden MKB!dee en Horizon2020 mee.",
        "De uitstoot van CO2 daalde in fase1 sterk.",
        "Door COVID19 kwam er €5,4 miljoen bij, dus 12,5 procent.",
        "Voertuigen van klasse M1 en H2 vallen onder box3.",
        "Bij Economie071 werken 250 mensen.",
        "Het tarief is 19,1 procent."
      })
  void figuresThatBelongToAWordStay(String sentence) throws UnreadableFile {
    assertThat(onlyParagraph(sentence + "\n")).isEqualTo(sentence);
  }

  @Test
  void theNumberOfALostFootnoteGoesIfItCanBeNothingElse() throws UnreadableFile {
    assertThat(onlyParagraph("Dat vroeg het lid Vermeulens1, en de minister zegde het toe.\n"))
        .isEqualTo("Dat vroeg het lid Vermeulens, en de minister zegde het toe.");
  }

  @Test
  void whatAChartLeavesIsInNoSentence() throws UnreadableFile {
    FileText file =
        Read.text(
            """
            Het aantal leden nam in het afgelopen jaar weer toe, zoals ook te zien
            is in de figuur die hieronder staat, en dat gaf de bestuurders nieuwe

            Figuur 3. Aantal leden per jaar

            0

            100

            1e kwartaal

            200

            1 2 3 4

            Bron: ledenlijst

            moed om door te gaan.
            """);

    assertThat(Read.outline(file))
        .containsExactly(
            "PARAGRAPH Het aantal leden nam in het afgelopen jaar weer toe, zoals ook te zien is in"
                + " de figuur die hieronder staat, en dat gaf de bestuurders nieuwe moed om door te"
                + " gaan.");
  }

  @Test
  void lostHyphensComeBackWhereThatIsSure() throws UnreadableFile {
    assertThat(onlyParagraph("Vraag het aan ABCGroen of aan ABC Groen.\n"))
        .isEqualTo("Vraag het aan ABC-Groen of aan ABC-Groen.");
    assertThat(
            onlyParagraph(
                "Er zijn kleine (29 werkzame personen), gewone (1049 werkzame personen) en grote"
                    + " (50249 werkzame personen) groepen.\n"))
        .contains("(2-9 werkzame", "(10-49 werkzame", "(50-249 werkzame");
    assertThat(onlyParagraph("Het bedrijf (1049 werknemers) groeit.\n"))
        .contains("(1049 werknemers)");
  }

  @Test
  void aLongQuotationIsTheWordOfSomebodyElse() throws UnreadableFile {
    FileText file =
        Read.text(
            """
            “Wij dachten eerst dat het niets zou worden, maar toen de molen weer
            draaide, waren wij toch erg blij met al die hulp.”
            Anna Voorbeeld, bakker in het dorp
            """);

    assertThat(file.blocks()).hasSize(1);
    assertThat(file.blocks().getFirst().voice()).isEqualTo(Voice.QUOTED);
  }

  @Test
  void linesThatReturnOnEveryPageGo() throws UnreadableFile {
    String[] years = {
      "in het eerste jaar", "een jaar later", "toen de bakker kwam", "vlak voor de storm"
    };
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= years.length; page++) {
      String year = years[page - 1];
      text.append(page == 1 ? "" : "\f")
          .append("Jaarboek van de molen\n\nDat de wieken draaiden ")
          .append(year)
          .append(" is bekend van\nde foto die ")
          .append(year)
          .append(" is gemaakt en die nog steeds aan de muur\nhangt.\n\n")
          .append(page)
          .append("\n");
    }

    assertThat(Read.text(text.toString()).blocks())
        .hasSize(4)
        .allSatisfy(
            block -> assertThat(block.text()).startsWith("Dat de wieken").endsWith("hangt."));
  }
}
