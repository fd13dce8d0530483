package nl.steunwijzer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.reading.Block.Voice;
import org.junit.jupiter.api.Test;

class LetterTest {

  private static final String LETTER =
      """
      De Voorzitter van de Tweede Kamer
      der Staten-Generaal
      Voorbeeldplein 1
      1234 AB  DEN HAAG

      Datum 3 maart 2025
      Betreft Antwoorden op vragen over molens

      Geachte Voorzitter,

      Hierbij geef ik antwoord op de vragen van het lid De Boer over molens in
      dorpen.

      Anna Voorbeeld
      Minister van Molens en Water
       1
      Kent u het bericht 'Molens staan stil'?

      Antwoord
      Ja.

      2
      Klopt het dat alle molens stilstaan, zoals het bericht zegt, en wat gaat
      u daaraan doen?

      Antwoord
      Nee. De meeste molens draaien, want er is in het hele land genoeg wind
      voor.
      """;

  @Test
  void headAndSignatureBecomeWhatIsKnownOfIt() throws UnreadableFile {
    About about = Read.text(LETTER).about();

    assertThat(about.title()).contains("Antwoorden op vragen over molens");
    assertThat(about.date()).contains(AsOf.of("2025-03-03"));
    assertThat(about.publisher()).contains("Ministerie van Molens en Water");
    assertThat(about.kind()).contains(DocumentKind.LETTER);
  }

  @Test
  void questionsAreTheWordOfWhoAsks() throws UnreadableFile {
    FileText file = Read.text(LETTER);

    assertThat(file.blocks())
        .extracting(block -> block.type() + " " + block.voice() + " " + block.text())
        .containsExactly(
            "PARAGRAPH PUBLISHER Hierbij geef ik antwoord op de vragen van het lid De Boer over"
                + " molens in dorpen.",
            "HEADING ASKER Kent u het bericht 'Molens staan stil'?",
            "PARAGRAPH PUBLISHER Ja.",
            "HEADING ASKER Klopt het dat alle molens stilstaan, zoals het bericht zegt, en wat gaat"
                + " u daaraan doen?",
            "PARAGRAPH PUBLISHER Nee. De meeste molens draaien, want er is in het hele land genoeg"
                + " wind voor.");
    assertThat(file.blocks())
        .filteredOn(b -> b.voice() == Voice.ASKER)
        .allMatch(b -> b.level() == 2 && b.type() == Block.Type.HEADING);
  }

  @Test
  void aPrintedLetterHasItsMinistryInCapitals() throws UnreadableFile {
    FileText file =
        Read.text(
            """
            Nr. 12  BRIEF VAN DE MINISTER VAN MOLENS EN WATER

            Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

            Den Haag, 15 mei 2024

            Hierbij bied ik u het jaarboek aan.
            """);

    assertThat(file.about().publisher()).contains("Ministerie van Molens en Water");
    assertThat(file.about().date()).contains(AsOf.of("2024-05-15"));
    assertThat(Read.outline(file)).containsExactly("PARAGRAPH Hierbij bied ik u het jaarboek aan.");
  }

  @Test
  void questionsOnAWebPageAreToldAsWell() throws UnreadableFile {
    FileText file =
        Read.html(
            "<main><h1>Vragen over molens</h1><p><strong>Vraag 1</strong></p><p>Draait de"
                + " molen?</p><p><strong>Antwoord op vraag 1</strong></p><p>Ja, op"
                + " zaterdag.</p><p>Vraag 2</p><p>Wie betaalt dat?</p><p>Antwoord op vraag"
                + " 2</p><p>De bakker.</p></main>");

    assertThat(file.blocks())
        .extracting(block -> block.voice() + " " + block.text())
        .containsExactly(
            "PUBLISHER Vragen over molens",
            "ASKER Draait de molen?",
            "PUBLISHER Ja, op zaterdag.",
            "ASKER Wie betaalt dat?",
            "PUBLISHER De bakker.");
  }
}
